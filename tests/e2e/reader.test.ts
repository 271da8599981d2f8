import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';

test('finds a place typed in Cyrillic, and the card opens', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&view=kursk');
  await reader.press('/');
  await page.keyboard.type('Плёхово');
  await reader.press('ArrowDown', 'Enter');
  await expect(reader.card()).toContainText('Plekhovo');
});

test('a layer that is switched off stays off in the address', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.pressButton('Layers');
  await page
    .getByRole('switch', { name: /^Routes/ })
    .first()
    .click();
  expect((await reader.address()).get('layers')).toContain('-routes');
  await reader.open('?date=2024-10-24&view=overview&layers=-routes');
  await reader.pressButton('Layers');
  await expect(page.getByRole('switch', { name: /^Routes/ }).first()).not.toBeChecked();
});

test('the table behind the map selects the same things', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&view=kursk');
  await reader.openTab('Table');
  await page.getByRole('table').getByRole('button', { name: 'Plekhovo', exact: true }).click();
  await expect(reader.card()).toContainText('Plekhovo');
  expect((await reader.address()).get('select')).toBe('plekhovo');
});

test('the article lists its statements, names opinion as opinion, and shows them on the map', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2025-03-13&view=kursk');
  await reader.openTab('Article');
  await reader.seeWords('Opinion');
  await page
    .getByRole('button', { name: /Show on the map/ })
    .nth(3)
    .click();
  await expect(page.getByTestId('date')).not.toHaveText('13 March 2025');
});

test('a note that stands in English alone says so to a screen reader, whatever language the page is in', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-12&view=overview&names=ko');
  const note = page.getByTestId('callouts').getByRole('button').first();
  await expect(note).toBeAttached();
  // Its own letters decide: Hangul is Korean, Latin is English.
  const [text, language] = await note.evaluate((button) => {
    const words = button.querySelector('.words');
    return [words?.textContent, words?.closest('[lang]')?.getAttribute('lang')];
  });
  expect(language).toBe(/[가-힣]/.test(text ?? '') ? 'ko' : 'en');
});

test('notes are drawn on the map, and back returns to the view before', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-12&view=overview');
  await expect(page.getByTestId('callouts').getByRole('button').first()).toBeAttached();
  await reader.changeView('Kursk front');
  expect((await reader.address()).get('view')).toBe('kursk');
  await page.goBack();
  await expect(
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' }),
  ).toHaveAttribute('aria-current', 'true');
});

test('P gives a sheet as a PDF', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&view=overview');
  await reader.press('p');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Make|Print)/ })
    .click();
  const link = page.getByRole('dialog').getByRole('link').first();
  await expect(link).toBeVisible({ timeout: 90_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = await readFile(await download.path());
  expect([bytes.subarray(0, 5).toString(), bytes.length > 50_000]).toEqual(['%PDF-', true]);
});

test('plays by the space bar and stops by it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const reader = new Reader(page);
  await reader.open('?date=2024-10-08&view=overview');
  await page.getByTestId('map').click({ position: { x: 5, y: 300 } });
  await reader.press('Space');
  await expect(page.getByTestId('date')).not.toHaveText('8 October 2024', { timeout: 20_000 });
  await reader.press('Space');
  const stopped = await page.getByTestId('date').textContent();
  await page.waitForTimeout(1500);
  await expect(page.getByTestId('date')).toHaveText(stopped ?? '');
});
