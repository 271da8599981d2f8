import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './driver.ts';

/** States of the page that a reader can reach, each looked through by axe (WCAG 2.2 A and AA). */
const STATES: readonly [name: string, query: string][] = [
  ['the opening', ''],
  ['the Far East, locked', '?date=2024-10-18&known=2024-10-18&view=far-east'],
  ['the Kursk front, dark', '?date=2024-12-23&view=kursk&theme=dark'],
  ['the globe', '?date=2024-10-24&view=world'],
  ['a card with figures that differ', '?date=2024-12-23&view=kursk&select=story-casualties'],
  ['a card, dark', '?date=2025-03-13&view=kursk&select=sudzha&theme=dark'],
  ['a day without claims', '?date=2020-01-01&view=overview'],
];

/** What is opened from one and the same page, one after the other. */
const OPENED: readonly [
  name: string,
  open: (reader: Reader) => Promise<void>,
  close?: (reader: Reader) => Promise<void>,
][] = [
  ['the table', (reader) => reader.openTab('Table')],
  ['the notes', (reader) => reader.openTab('Notes')],
  ['the article', (reader) => reader.openTab('Article')],
  ['the layers', (reader) => reader.pressButton('Layers'), (reader) => reader.press('Escape')],
  ['the keys', (reader) => reader.press('?'), (reader) => reader.closeDialog()],
  ['the print room', (reader) => reader.press('p'), (reader) => reader.closeDialog()],
];

for (const [name, query] of STATES) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await new Reader(page).open(query);
    await expectNothingFound(page);
  });
}

test('axe finds nothing in the tabs, the layers, the keys and the print room', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24');
  for (const [name, open, close] of OPENED) {
    await test.step(name, async () => {
      await open(reader);
      await expectNothingFound(page);
      await close?.(reader);
    });
  }
});

test('axe finds nothing on a phone, with the story raised', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.pressButton('Raise the story');
  await expectNothingFound(page);
});

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
}
