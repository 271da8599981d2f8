import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './driver.ts';

/** States of the page that a reader can reach, each looked through by axe (WCAG 2.2 A and AA). */
const STATES: readonly [name: string, query: string, reach?: (reader: Reader, page: Page) => Promise<void>][] = [
  ['the opening', ''],
  ['the Far East, locked', '?date=2024-10-18&known=2024-10-18&view=far-east'],
  ['the Kursk front, dark', '?date=2024-12-23&view=kursk&theme=dark'],
  ['the globe', '?date=2024-10-24&view=world'],
  ['a card with figures that differ', '?date=2024-12-23&view=kursk&select=story-casualties'],
  ['a card, dark', '?date=2025-03-13&view=kursk&select=sudzha&theme=dark'],
  ['a day without claims', '?date=2020-01-01&view=overview'],
  ['the table', '?date=2024-10-24', (reader) => reader.openTab('Table')],
  ['the notes', '?date=2024-10-24', (reader) => reader.openTab('Notes')],
  ['the article', '?date=2024-10-24', (reader) => reader.openTab('Article')],
  ['the layers', '?date=2024-10-24', (reader) => reader.pressButton('Layers')],
  ['the keys', '?date=2024-10-24', (reader) => reader.press('?')],
  ['the print dialog', '?date=2024-10-24', (reader) => reader.press('p')],
];

for (const [name, query, reach] of STATES) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(query);
    await reach?.(reader, page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });
}

test('axe finds nothing on a phone, with the story raised', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.pressButton('Raise the story');
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
});
