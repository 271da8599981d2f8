import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DataReader } from './data-driver.ts';

/*
 * Every kind of message of the page, and the test that shows it:
 *   no WebGL, lost context, ground, offline, fault, map stopped, broken page, not started, nothing here: failure.test.ts
 *   ask another host, not opened (wrong address, redirect, too large, files gone, dropped), how a file was read: data.test.ts
 *   losses, remarks, unknown version, missing, slow, stopped: problems.test.ts
 *   typed date: story.test.ts; nothing found: gestures.test.ts; features read, switched off: many.test.ts
 * The rest is here.
 */

test('a map whose file does not load says so, and the story goes on', async ({ page }) => {
  await page.route('**/map/projection-worker.mjs', (route) => route.abort());
  const reader = new DataReader(page);
  await reader.visit('?date=2024-12-23&known=latest&view=kursk');
  await expect(reader.failures()).toContainText('The map could not start, because a file of this page did not load.');
  await expect(reader.failures().getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await reader.press('.');
  await reader.seeDate('24 December 2024');
});

test('a projection that cannot be read is told, and the map is drawn in Mercator', async ({ page }) => {
  const reader = new DataReader(page);
  await page.route('**/geo/dprk-2024/dataset.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace('+proj=utm +zone=36', '+proj=nonsense'), contentType: 'application/json' });
  });
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await reader.losses().locator('summary').first().click();
  await expect(reader.losses()).toContainText('cannot be read, or holds no place for the middle of the view; the view is drawn in Mercator.');
  await expect(page.getByTestId('scale-bar')).toBeVisible();
}); // prettier-ignore

test('a context that comes back brings the map back, and the word about it goes', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="map"] canvas');
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { back: () => lose?.restoreContext() });
    lose?.loseContext();
  });
  await expect(reader.mapMissing()).toContainText('The map is gone for a moment');
  await page.evaluate(() => (window as unknown as { back: () => void }).back());
  await expect(reader.mapMissing()).toBeHidden({ timeout: 30_000 });
  await reader.seeMapDrawn();
});

test('a server that answers with an error, and a device without a connection, are named', async ({ page, context }) => {
  const reader = new DataReader(page);
  await page.route('**/geo/broken/**', (route) => route.fulfill({ status: 503 }));
  await reader.visit('?dataset=broken');
  await expect(reader.notOpened()).toContainText('the server answered 503');
  await page.unroute('**/geo/broken/**');
  await context.setOffline(true);
  await reader.pressButton('Try again');
  await expect(reader.notOpened()).toContainText('this device is offline');
  await expect(reader.failures()).toContainText('This device is offline');
  await context.setOffline(false);
});

test('an address of another host without encryption says that too', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.visit('?dataset=http://data.example/geo/tiny/');
  await expect(page.getByText('The address is not encrypted')).toBeVisible();
});

test('folders that hold no dataset, or several, are named', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'dataset.json'), '{}');
  }
  const empty = mkdtempSync(join(tmpdir(), 'dateline-'));
  writeFileSync(join(empty, 'letter.txt'), 'x');
  const reader = new DataReader(page);
  await reader.open();
  await reader.askForOtherData();
  await reader.chooseFolder(folder);
  await expect(reader.notOpened()).toContainText('There are 2 datasets here (“one”, “two”); open one of them.');
  await reader.askForOtherData();
  await reader.chooseFolder(empty);
  await expect(reader.notOpened()).toContainText('“letter.txt” is neither a dataset.json nor a GeoJSON file.');
});

test('what is dragged over the page is told what it may be', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'x.geojson'));
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByText('Drop the folder of a dataset, or a GeoJSON file with dates')).toBeVisible();
});

test('the address is copied, and shown where copying is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new DataReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await reader.pressButton('Copy link');
  await expect(page.getByTestId('announcement')).toContainText('The address of this map is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('date=2024-12-23');
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await reader.pressButton('Copy link');
  await expect(page.getByTestId('announcement')).toContainText('Copying is not allowed here. The address: http');
});

test('the first and the last change say that there is none beyond', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('tiny', 'datasets/good');
  await reader.open('?dataset=tiny&date=2030-01-01');
  await reader.press('>');
  await expect(page.getByTestId('announcement')).toContainText('No later change.');
});
