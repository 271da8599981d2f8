import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './driver.ts';
import { englishLeft, spokenTexts } from './language-driver.ts';

/** Bar, panel, map and timeline: everything of the page but the map's own drawing. */
const REGIONS = 'header, main, section.timeline, aside, dialog';

/** The date of the address as each language writes it, and the panels looked at in it: every panel is looked at in one of them. */
const OPENED: readonly [language: string, date: string, panels: readonly string[]][] = [
  ['en', '23 December 2024', ['evidence=disagreements/casualties']],
  ['uk', '23 грудня 2024', ['select=story-casualties', 'evidence=compare']],
  ['ru', '23 декабря 2024', ['evidence=method', 'evidence=figures']],
  ['ko', '2024년 12월 23일', ['evidence=corrections', 'evidence=changes']],
];

/** What axe finds against WCAG 2.2 A and AA, on the page or in a part of it. */
async function violationsOn(page: Page, part = 'html'): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}

for (const [language, date, panels] of OPENED) {
  test(`the page speaks ${language}: its language is marked, no other is left, and axe finds nothing`, async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open(`?date=2024-12-23&view=kursk&lang=${language}`);
    await expect(page.getByTestId('date')).toHaveText(date);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await violationsOn(page)).toEqual([]);
    for (const width of [1366, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // The date and what it is known by are never cut, however long the words beside them.
      await expect.poll(() => page.getByTestId('known').evaluate(({ parentElement: line }) => line && line.scrollWidth - line.clientWidth)).toBe(0); // prettier-ignore
    }
    if (language !== 'en') expect(englishLeft(await spokenTexts(page, REGIONS), language)).toEqual([]);
    for (const query of panels) {
      await page.goto(`/?date=2024-12-23&view=kursk&lang=${language}&${query}`);
      await expect(page.getByTestId('date')).toHaveText(date);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      if (language !== 'en') expect(englishLeft(await spokenTexts(page, REGIONS), language), query).toEqual([]);
      // The story beside the map is what differs from the page as it opened.
      expect(await violationsOn(page, 'aside'), query).toEqual([]);
    }
  });
}

test('the language is chosen in the settings, stands in the address, and the older name of it is still read', async ({
  page,
}) => {
  const reader = new Reader(page);
  await page.goto('/?date=2024-12-23&view=kursk&names=uk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect.poll(async () => (await reader.address()).get('lang')).toBe('uk');
  await page.getByRole('button', { name: 'Шари' }).click();
  await page.getByRole('combobox', { name: 'Мова назв і тексту' }).selectOption('ko');
  await expect(page.getByTestId('date')).toHaveText('2024년 12월 23일');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect.poll(async () => (await reader.address()).get('lang')).toBe('ko');
  await expect(page.getByText(/원어민이 검토하지 않은 번역: Українська, Русский, 한국어/)).toBeVisible();
  expect(englishLeft(await spokenTexts(page, REGIONS), 'ko')).toEqual([]);
});
