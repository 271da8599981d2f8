import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';

test('Ctrl+P gives the sheet, not a picture of buttons', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-24&known=latest&view=kursk');
  for (const key of ['Control+p', 'Meta+p']) {
    await reader.press(key);
    await expect(page.getByRole('dialog', { name: 'Print this map' })).toBeVisible();
    await reader.closeDialog();
  }
  // Also where single keys are text.
  await reader.searchBox().focus();
  await reader.press('Control+p');
  await expect(page.getByRole('dialog', { name: 'Print this map' })).toBeVisible();
});

test('the browser’s own print gives title, dates, words and sources, and no buttons', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&known=2024-10-18&view=far-east');
  const path = test.info().outputPath('browser-print.pdf');
  writeFileSync(path, await page.pdf({ format: 'A4' }));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  expect(text).toContain('The North Korean deployment to Russia, 2024-25');
  expect(text).toContain('18 October 2024 as known on 18 October 2024');
  expect(text).toMatch(/not yet published on 18 October 2024/);
  expect(text).toContain('News of the week');
  expect(text).toMatch(/Sources 1\. .*https?:\/\//);
  for (const button of ['Copy link', 'Find a place', 'Legend', 'Layers']) expect(text).not.toContain(button);
  // Afterwards the page is a page again.
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  await reader.press('.');
  await reader.seeDate('19 October 2024');
});
