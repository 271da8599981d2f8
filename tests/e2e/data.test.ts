import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DataReader, endlessServer, fixture } from './data-driver.ts';

const TINY = 'datasets/good';
const SIGHTINGS = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', geometry: { type: 'Point', coordinates: [35.27, 51.19] }, properties: { name: 'Sudzha', date: '2024-10-18' } },
    { type: 'Feature', geometry: { type: 'Point', coordinates: [36.19, 51.73] }, properties: { name: 'Kursk' } },
  ],
}); // prettier-ignore

test('a folder of this site opens like the built-in one, and the address keeps it', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('tiny', TINY);
  await reader.open('?dataset=tiny&date=2024-10-21');
  await reader.seeTitle('A tiny dataset');
  await reader.seeDate('21 October 2024');
  await reader.seeWords('Soldiers are at Sudzha');
  const address = await reader.address();
  expect([address.get('dataset'), address.get('date')]).toEqual(['tiny', '2024-10-21']);
  await page.reload();
  await reader.seeTitle('A tiny dataset');
  expect(reader.complaints).toEqual([]);
});

test('another host is shown before it is asked for anything, and only asked when the reader says so', async ({
  page,
}) => {
  const reader = new DataReader(page);
  await reader.publish('tiny', TINY, { origin: 'https://data.example' });
  await reader.visit('?dataset=https://data.example/geo/tiny/&date=2024-10-21');
  await expect(page.getByText('https://data.example/geo/tiny/dataset.json')).toBeVisible();
  await expect(page.getByText('Nothing has been fetched from there yet')).toBeVisible();
  await reader.picture('ask-other-host');
  expect(reader.asksOf('data.example')).toEqual([]);
  await reader.pressButton('Open');
  await reader.seeTitle('A tiny dataset');
  await reader.seeDate('21 October 2024');
  expect(reader.asksOf('data.example').length).toBe(5);
  await reader.seeWords('opened from data.example');
  expect((await reader.address()).get('dataset')).toBe('https://data.example/geo/tiny/');
});

test('a reader who stays here has asked nobody else', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.visit('?dataset=https://data.example/geo/tiny/');
  await page.getByRole('link', { name: 'Stay here' }).click();
  await reader.seeDate('23 October 2024');
  expect(reader.asksOf('data.example')).toEqual([]);
});

test('a host that sends on to another is not followed there', async ({ page }) => {
  const reader = new DataReader(page);
  await page.route('https://data.example/**', (route) =>
    route.fulfill({
      status: 302,
      headers: { location: 'https://elsewhere.example/', 'access-control-allow-origin': '*' },
    }),
  );
  await reader.visit('?dataset=https://data.example/geo/tiny/');
  await reader.pressButton('Open');
  await expect(reader.notOpened()).toContainText(/sends the request on|cannot be reached/);
  expect(reader.asksOf('elsewhere.example')).toEqual([]);
});

for (const written of ['javascript:alert(1)', '../../secret', 'https://me:secret@data.example/']) {
  test(`${written} is no dataset, and the page says why`, async ({ page }) => {
    const reader = new DataReader(page);
    await reader.visit(`?dataset=${encodeURIComponent(written)}`);
    await expect(reader.notOpened()).toContainText(/The address/);
    await expect(page.getByRole('link', { name: 'Open the built-in dataset' })).toBeVisible();
    expect(reader.asksOf('data.example')).toEqual([]);
  });
}

test('a folder of the computer opens; its address says that it cannot come back by itself', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open();
  await reader.askForOtherData();
  await reader.chooseFolder(fixture(TINY));
  await reader.seeTitle('A tiny dataset');
  await reader.seeWords('opened from files of this computer');
  expect((await reader.address()).get('dataset')).toBe('files:good');
  await page.reload();
  await expect(reader.notOpened()).toContainText('“good”');
  await reader.picture('files-gone');
  await reader.chooseFolder(fixture(TINY));
  await reader.seeTitle('A tiny dataset');
});

test('a lone GeoJSON file opens with what it says, and the page says what was added', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open();
  await reader.drop({ 'sightings.geojson': SIGHTINGS });
  await reader.seeTitle('sightings.geojson');
  await reader.seeWords('dates are read from “date”, and the voice is the file itself');
  await reader.seeWords(/Sudzha \(The file “sightings.geojson”; .*on 18 October 2024.*claimed, not confirmed\)/);
  await expect(reader.losses()).toContainText('1 feature of sightings.geojson is not shown');
  await expect(reader.losses()).toContainText('neither claims nor a date');
  await reader.picture('one-point');
});

test('a dropped file that is no dataset changes nothing of the story', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk');
  await reader.drop({ 'photo.jpg': 'x' });
  await expect(reader.notOpened()).toContainText('“photo.jpg” is neither a dataset.json nor a GeoJSON file.');
  await reader.drop({ 'places.geojson': '{"type": "FeatureCollection", "features": [' });
  await expect(reader.notOpened()).toContainText('“places.geojson” cannot be shown');
  await expect(reader.notOpened()).toContainText('is not JSON: line 1');
  await reader.picture('drop-refused');
  await reader.seeDate('23 December 2024');
  await reader.pressButton('Put away');
  await expect(reader.notOpened()).toBeHidden();
  expect((await reader.address()).get('dataset')).toBeNull();
});

test('a file of more than 64 MB is not read, and PMTiles is named as the way', async ({ page }) => {
  const path = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'large.geojson');
  writeFileSync(path, '{');
  truncateSync(path, 65 * 1024 * 1024);
  const reader = new DataReader(page);
  await reader.open();
  await reader.askForOtherData();
  await reader.chooseFiles(path);
  await expect(reader.notOpened()).toContainText(
    '"large.geojson" is larger than 64 MB; cut a layer of that size into PMTiles.',
  );
});

test('a server that never says how much it sends is cut off at 64 MB', async ({ page }) => {
  const server = await endlessServer();
  const reader = new DataReader(page);
  await reader.visit(`?dataset=${server.url}`);
  await reader.pressButton('Open');
  await expect(reader.notOpened()).toContainText('larger than 64 MB', { timeout: 60_000 });
  server.close();
  expect(server.sent()).toBeLessThan(200 * 1024 * 1024);
});

test('text of a hostile dataset is text: nothing runs, no link but to the web', async ({ page }) => {
  const reader = new DataReader(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await reader.publish('hostile', 'pages/hostile');
  for (const select of ['sudzha', 'kursk', 'road']) {
    await reader.open(`?dataset=hostile&date=2024-10-20&select=${select}`);
    await expect(reader.card()).toContainText('<script>');
    const folds = page.locator('aside details:not([open]) > summary');
    while ((await folds.count()) > 0) await folds.first().click();
    await expect(page.locator('aside')).toContainText('onerror');
    expect(await found(page)).toEqual({ ran: undefined, scripts: 0, images: 0, handlers: 0, links: [] });
  }
  await reader.picture('hostile');
  await reader.press('Escape');
  for (let step = 0; step < 8; step++) {
    await reader.press('.');
    expect(await found(page)).toEqual({ ran: undefined, scripts: 0, images: 0, handlers: 0, links: [] });
  }
  expect(dialogs).toEqual([]);
  // A picture in a text would be a request, and a script in one a complaint of the policy.
  expect(reader.requests.filter((url) => url.endsWith('/x'))).toEqual([]);
  expect(reader.complaints.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
});

test('the policy of the page lets no script in but its own', async ({ page }) => {
  await new DataReader(page).open();
  const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  expect(scripts).toMatch(/^'self'( 'sha256-[^']+')*$/);
  expect(policy).toContain("object-src 'none'");
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
      }),
  );
  expect(refused).toMatch(/script-src/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

/** What a hostile text would have left in the page. */
function found(page: DataReader['page']): Promise<object> {
  return page.evaluate(() => ({
    ran: (window as unknown as { ran?: unknown }).ran,
    scripts: document.querySelectorAll('aside script, header script, section script').length,
    images: document.querySelectorAll('img, iframe, object, embed').length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick], [onmouseover]').length,
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => (link as HTMLAnchorElement).protocol)
      .filter((protocol) => !/^https?:$/.test(protocol)),
  }));
}
