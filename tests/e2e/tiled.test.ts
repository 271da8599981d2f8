import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { tinyArchive } from '../support/tiny-archive.ts';
import { DataReader, fixture } from './data-driver.ts';

/** A corner of the grid of the one tile, so that the point is drawn exactly here. */
const [LON, LAT] = [(2446 / 4096) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * 1371) / 4096))) * 180) / Math.PI]; // prettier-ignore
const HERE = `&view=all&at=${LON.toFixed(5)},${LAT.toFixed(5)},9.00`;
const ADDRESS = 'https://tiles.example/fires.pmtiles';
const ARCHIVE = tinyArchive('fires', [
  { at: [LON, LAT], properties: { fid: 'a', first_day: '2024-10-01', last_day: '2024-10-20', name: 'Early fire' } },
  { at: [LON, LAT], properties: { fid: 'b', first_day: '2024-10-22', name: 'Late fire' } },
]);

async function publish(reader: DataReader, page: Page): Promise<void> {
  const dataset = JSON.parse(readFileSync(`${fixture('datasets/good')}/dataset.json`, 'utf8')) as object;
  const [fires] = (JSON.parse(readFileSync(`${fixture('datasets/tiled-good')}/dataset.json`, 'utf8')) as { tiled: object[] }).tiled; // prettier-ignore
  const fields = { id: 'fid', from: 'first_day', to: 'last_day', title: 'name' };
  const text = JSON.stringify({ ...dataset, tiled: [{ ...fires, tiles: ADDRESS, count: 2, fields }] });
  await reader.publish('big', 'datasets/good', { texts: { 'dataset.json': text } });
  await page.route(ADDRESS, (route) => {
    const [, first = 0, last = 0] = (/bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? []).map(Number); // prettier-ignore
    const body = Buffer.from(ARCHIVE.slice(first, last + 1));
    return route.fulfill({ status: 206, body, headers: { 'access-control-allow-origin': '*' } });
  });
}

const tiledCard = (page: Page) => page.getByRole('region', { name: /fire$/ });

test('a layer of tiles from another host: first its address and its number, then its features by the same clock', async ({
  page,
}) => {
  const reader = new DataReader(page);
  await publish(reader, page);
  await reader.open(`?dataset=big&date=2024-10-19${HERE}`);
  await reader.pressButton('Layers');
  await reader.seeWords(ADDRESS);
  await reader.seeWords('2 features of this layer are not read into sentences, tables or search.');
  await reader.seeWords('Nothing has been fetched from tiles.example yet.');
  expect(reader.asksOf('tiles.example')).toEqual([]);

  await page.getByRole('checkbox', { name: 'Fires seen from space' }).check();
  await expect.poll(() => reader.asksOf('tiles.example').length).toBeGreaterThan(0);
  await reader.seeMapDrawn();
  await expect(async () => {
    await reader.clickMapMiddle();
    await expect(tiledCard(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(tiledCard(page)).toContainText('Early fire');
  await expect(tiledCard(page)).toContainText('1 October 2024 to 20 October 2024');
  await expect(tiledCard(page)).toContainText('claimed, not confirmed');
  await expect(page.getByTestId('legend')).toContainText('Fires seen from space');
  await expect(page.getByText('GeoNames (CC BY 4.0); Made up for a test.')).toBeVisible();

  const asked = reader.asksOf('tiles.example').length;
  // A step leads away from it.
  await reader.typeDate('2024-10-21');
  await expect(tiledCard(page)).toHaveCount(0);
  await reader.clickMapMiddle();
  await expect(tiledCard(page)).toHaveCount(0);
  await reader.typeDate('2024-10-22');
  await reader.clickMapMiddle();
  await expect(tiledCard(page)).toContainText('since 22 October 2024');
  expect(reader.asksOf('tiles.example').length).toBe(asked);
  expect(reader.complaints).toEqual([]);
});
