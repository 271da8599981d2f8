import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, type Route } from '@playwright/test';
import { readDataset } from '../../src/lib/datasets/read-dataset.ts';
import { dayWords } from '../../src/lib/scene/date-words.ts';
import { stepToChange } from '../../src/lib/scene/steps.ts';
import { Reader } from './driver.ts';

test.use({ viewport: { width: 700, height: 520 }, reducedMotion: 'reduce' });

/** The days of change of the story from its first day on, as the core gives them. */
async function changes(): Promise<string[]> {
  const folder = fileURLToPath(new URL('../../geo/dprk-2024/', import.meta.url));
  const { dataset } = await readDataset((file) => readFile(`${folder}${file}`, 'utf8'));
  if (!dataset) throw new Error('The story cannot be read.');
  const days: string[] = [];
  let clock = { date: dataset.span.first, known: 'latest' as const };
  for (;;) {
    const next = stepToChange(dataset, clock, 1);
    if (!next || next.date > dataset.span.last) return days;
    clock = { date: next.date, known: 'latest' };
    days.push(dayWords(next.date));
  }
}

test('the whole story is stepped and read by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  const expected = await changes();
  expect(expected.length).toBeGreaterThan(100);
  const reader = new Reader(page);
  await reader.open('?date=2024-08-01&known=latest&view=kursk');
  const leads = new Set<string>();
  let said = '';
  for (const [step, day] of expected.entries()) {
    await reader.press('>');
    await reader.seeDate(day);
    // The live region tells what changed, and the words beside the map have a first sentence.
    const announced = (await page.getByTestId('announcement').textContent()) ?? '';
    expect(announced.length, `${day} is announced`).toBeGreaterThan(10);
    expect(announced, `${day} is announced anew`).not.toBe(said);
    said = announced;
    const lead = await reader.lead();
    expect(lead, day).toMatch(/[a-z]{3}.*[.)]$/s);
    leads.add(lead);
    if (step % 40 === 10) await readCard(reader);
  }
  expect(leads.size).toBeGreaterThan(15);
  expect((await reader.address()).get('date')).toMatch(/^2025-0[67]-\d\d$/);
  // And back: the arrows of the timeline step through the same changes.
  await reader.press('<');
  await reader.seeDate(expected.at(-2) ?? '');
});

/** Opens a card by its name, reads it, follows to a link and closes it, all by keys; the focus comes back. */
async function readCard(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.press('/');
  await page.keyboard.type('Sudzha');
  await reader.press('Enter');
  await expect(reader.card()).toBeVisible();
  await expect(reader.card().getByRole('heading', { level: 2 })).toBeFocused();
  const text = (await reader.card().textContent()) ?? '';
  expect(text).toContain('Sudzha');
  for (let tabs = 0; tabs < 12; tabs++) {
    await reader.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-testid="card"]') && document.activeElement.tagName === 'A')) break;
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')).toMatch(/^https?:/);
  await reader.press('Escape');
  await expect(reader.card()).toBeHidden();
} // prettier-ignore

test('the tabs, the table, the dialogs and the timeline are reached and left by keys', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await page.getByRole('tab', { name: 'Story' }).focus();
  await reader.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  const row = page.getByRole('table').getByRole('button', { name: 'Plekhovo', exact: true });
  await row.focus();
  await reader.press('Enter');
  await expect(reader.card()).toContainText('Plekhovo');
  await reader.press('Escape');
  await expect(reader.card()).toBeHidden();
  for (const [key, title] of [['?', 'Keys'], ['p', 'Print this map']] as const) {
    await reader.press(key);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await reader.closeDialog();
  }
  const date = page.getByRole('slider', { name: 'Date', exact: true });
  await date.focus();
  await reader.press('Home');
  await expect(date).toHaveAttribute('aria-valuetext', '1 August 2024');
  await reader.press('Shift+ArrowRight');
  await reader.seeDate('6 August 2024');
  await reader.press('PageUp');
  await reader.seeDate('13 August 2024');
  await reader.press('End');
  expect(await date.getAttribute('aria-valuenow')).toBe(await date.getAttribute('aria-valuemax'));
}); // prettier-ignore

test('a dialog that is still on its way is called off by Escape, and opens with the next press', async ({ page }) => {
  const reader = new Reader(page);
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/immutable/, async (route) => {
    const isDrawn = await page.evaluate(
      () => document.querySelector('[data-testid="map"][data-drawn="true"]') !== null,
    );
    // What comes after the picture waits.
    if (isDrawn && isHolding) held.push(route);
    else await route.continue();
  });
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const before = held.length;
  await reader.press('?');
  await expect.poll(() => held.length).toBeGreaterThan(before);
  await reader.press('Escape');
  isHolding = false;
  await Promise.all(
    held.map(async (route) => {
      await route.continue();
      await (await route.request().response())?.finished();
    }),
  );
  // Long enough for what has come to be shown.
  await page.waitForTimeout(400);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await reader.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
