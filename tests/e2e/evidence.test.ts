import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Count } from '../../src/lib/domain/claim.ts';
import { countWords } from '../../src/lib/scene/number-words.ts';
import { Reader } from './driver.ts';

const folder = new URL('../../geo/dprk-2024/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

interface RawClaim {
  id: string;
  counts?: (Omit<Count, 'rough'> & { rough?: boolean })[];
}
interface RawDisagreement {
  id: string;
  title: { en: string };
  sides: { label: { en: string }; claims: string[] }[];
}

const { disagreements } = read('disagreements.json') as { disagreements: RawDisagreement[] };
const claims = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => (read(file) as { features: { properties: { claims?: unknown } }[] }).features)
    // An annotation names its claims by id; a feature holds them.
    .flatMap(({ properties }) => (Array.isArray(properties.claims) ? (properties.claims as RawClaim[]) : []))
    .filter((claim) => typeof claim === 'object')
    .map((claim) => [claim.id, claim]),
);

test('every declared disagreement opens with all its sides and their figures', async ({ page }) => {
  test.setTimeout(400_000);
  const reader = new Reader(page);
  await reader.open('?date=2025-01-15&view=kursk&evidence=disagreements');
  for (const { title, sides } of disagreements) {
    await reader.evidence().getByRole('button', { name: title.en }).click();
    await expect(reader.evidence().getByRole('heading', { name: title.en })).toBeVisible();
    await expect(page.getByTestId('side')).toHaveCount(sides.length);
    for (const [i, side] of sides.entries()) {
      const shown = page.getByTestId('side').nth(i);
      await expect(shown).toContainText(side.label.en);
      const text = (await shown.textContent()) ?? '';
      for (const id of side.claims) {
        const claim = claims.get(id);
        expect(claim, id).toBeDefined();
        for (const count of claim?.counts ?? [])
          expect(text, `${title.en}: ${id}`).toContain(countWords({ ...count, rough: count.rough ?? false }));
      }
    }
    await reader.pressButton('All disagreements');
  }
});

test('the figures of a disagreement stand in one plot and in a table, like with like', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2025-01-15&view=kursk&evidence=disagreements/casualties');
  const total = page.getByTestId('timed-figure').filter({ hasText: 'killed and wounded, in all' }).first();
  await expect(total.locator('svg[class^="plot"]')).toBeVisible({ timeout: 30_000 });
  const row = (text: string) => total.getByRole('row').filter({ hasText: text });
  await expect(row('1,100').first()).toContainText('replaced by a newer word');
  await expect(row('at least 6,000')).toContainText('UK Ministry of Defence');
  await expect(total).not.toContainText('in one event');
});

test('a disagreement whose second side had not spoken is counted and not named', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&known=2024-10-18&view=overview&evidence=disagreements');
  await expect(reader.evidence()).toContainText('had not yet arisen');
  await expect(reader.evidence()).not.toContainText('Plekhovo');
  await reader.open('?date=2024-10-18&known=2024-10-18&view=overview&evidence=disagreements/plekhovo');
  await expect(reader.evidence()).not.toContainText('WarGonzo');
});

test('two maps of the front are compared in places, and the map is ringed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&view=kursk&evidence=compare/deepstate,owl');
  await expect(reader.evidence()).toContainText(/places in common, \d+ in dispute/);
  // On 23 December DeepStateMap has Kurilovka contested; Project Owl has it held by Russia.
  const differ = page.getByTestId('places-differ').getByRole('listitem').filter({ hasText: 'Kurilovka' }).first();
  await expect(differ).toContainText('DeepStateMap: contested');
  await expect(page.locator('[data-testid=highlights] [data-feature=kurilovka]')).toHaveClass(/differ/);
  // The ground itself: how much both give to Ukraine, and on how much they differ; both can be put on the map.
  const areas = page.getByTestId('compared-areas');
  await expect(areas).toContainText(/Held by Ukraine by both: \d+ km² in Russia/);
  await expect(areas).toContainText(/The two differ on \d+ km²/);
  await areas.getByRole('button', { name: 'Show both on the map' }).click();
  await expect.poll(async () => (await reader.address()).get('front')).toBe('deepstate,owl');
});

test('what later knowledge overturned is listed with its day, and not before it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2025-03-15&view=kursk&evidence=corrections');
  const list = page.getByTestId('corrections');
  await expect(list).toContainText('held Kolmakov and Dmitryukov');
  await expect(list).toContainText('took Nikolayevo-Daryino and Daryino');
  await reader.open('?date=2024-12-16&known=2024-12-16&view=kursk&evidence=corrections');
  await expect(reader.evidence()).toContainText('Nothing that was known by 16 December 2024');
  await reader.open('?date=2025-03-11&known=2025-03-11&view=kursk&evidence=corrections');
  await expect(list.getByRole('listitem').filter({ hasText: 'Kolmakov' }).first()).toContainText('Within 141 days');
});

test('what changed between two days of knowledge is said and ringed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&view=overview&evidence=changes/known:2024-10-18..2025-02-27');
  await expect(page.getByTestId('change-sentences')).toContainText('Dunai');
  await expect(page.locator('[data-testid=highlights] [data-feature]').first()).toBeAttached();
});

test('a filter reaches words, table and address, and the page says what is left out', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.pressButton('Filter');
  await page.getByText('Confidence', { exact: true }).click({ trial: true });
  await page.getByRole('checkbox', { name: /^Confirmed/ }).check();
  expect((await reader.address()).get('only')).toBe('confidence:confirmed');
  await reader.pressButton('Back to the words');
  await expect(page.getByTestId('filtered')).toContainText(
    /\d+ claims filtered out\. Shown is only confidence: confirmed\./,
  );
  await reader.seeNoWords('claimed, not confirmed');
  await reader.open('?date=2024-10-24&view=overview&only=confidence:confirmed;about:casualties');
  await reader.seeWords('Filtered to nothing');
});

test('one box finds a date, a voice and a claim', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.press('/');
  await page.keyboard.type('3 jan 2025');
  await reader.press('Enter');
  await reader.seeDate('3 January 2025');
  await reader.press('/');
  await page.keyboard.type('wargonzo');
  await reader.press('Enter');
  await expect(reader.evidence()).toContainText('WarGonzo');
});

test('the keyboard alone goes through search, the palette, a disagreement, a comparison and back', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&view=kursk');
  await reader.press('/');
  await page.keyboard.type('wargonzo');
  await reader.press('ArrowDown', 'Enter');
  await expect(reader.evidence()).toContainText('WarGonzo');
  await reader.press('Control+k');
  await page.keyboard.type('disagree');
  await reader.press('Enter');
  await expect(page.getByRole('heading', { name: 'Disagreements' })).toBeFocused();
  // Back, all evidence... the first disagreement is the first button after the heading.
  await reader.press('Tab', 'Enter');
  await expect(page.getByTestId('disagreement')).toBeVisible();
  await reader.press('Control+k');
  await page.keyboard.type('voices compared');
  await reader.press('Enter');
  await expect(page.getByRole('heading', { name: 'Voices compared' })).toBeFocused();
  // Past the two buttons that take a voice out, to the list that adds one.
  await reader.press('Tab', 'Tab', 'Tab', 'ArrowDown');
  await expect.poll(async () => (await reader.address()).get('evidence')).toMatch(/^compare\/\w+,\w+,.+/);
  await reader.press('Escape');
  await expect(reader.evidence()).toBeHidden();
  await reader.press('Control+k');
  await page.keyboard.type('that evening');
  await reader.press('Enter');
  await reader.seeKnown('as known that evening');
});

test('one press goes from what is known now to what was known that evening', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&view=overview');
  await reader.pressButton('As known that evening');
  await reader.seeKnown('as known that evening');
  await expect(page.getByTestId('withheld')).toContainText(/\d+ claims withheld/);
  await reader.press('k');
  await expect(page.getByRole('button', { name: 'As it happened' })).toHaveAttribute('aria-pressed', 'true');
});
