import { expect, test } from '@playwright/test';
import { DataReader } from './data-driver.ts';

/** As many dated points as asked for, in a square of forty by twenty-five degrees. */
function points(count: number): string {
  const features = Array.from({ length: count }, (_, i) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [20 + (i % 400) * 0.1, 40 + Math.floor(i / 400) * 0.1] },
    properties: { name: `Point ${i}`, date: `2024-10-${String(1 + (i % 30)).padStart(2, '0')}` },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

test('a hundred thousand points: the page says how far it is, can be stopped, and shows them', async ({ page }) => {
  test.setTimeout(240_000);
  const reader = new DataReader(page);
  const buffer = Buffer.from(points(100_000));
  await reader.open('?date=2024-10-24&known=latest&view=kursk');
  const choose = async (): Promise<void> => {
    await reader.askForOtherData();
    await page.getByLabel('Choose files').setInputFiles({ name: 'many.geojson', mimeType: 'application/geo+json', buffer });
  };
  await choose();
  await expect(page.getByText(/[\d,]+ of 100,000 features read\./)).toBeVisible({ timeout: 60_000 });
  await reader.pressButton('Stop');
  await expect(reader.notOpened()).toContainText('Reading was stopped.');
  await reader.seeDate('24 October 2024');
  await reader.pressButton('Try again');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('many.geojson', { timeout: 120_000 });
  await reader.seeMapDrawn();
  await expect(page.getByRole('button', { name: /^Show 200 of [\d,]+ more$/ })).toBeVisible();
  await expect(page.getByTestId('legend')).not.toContainText('Nothing is drawn here');
  await page.screenshot({ path: 'reports/pictures/state-many-wide-light.png' });
  await reader.press('.');
  await reader.seeDate('2 October 2024');
}); // prettier-ignore

test('lines, shapes in parts and collections: what can be drawn is, and the rest is told', async ({ page }) => {
  const feature = (name: string, geometry: object) => ({ type: 'Feature', geometry, properties: { name, date: '2024-10-18' } });
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature('The road', { type: 'LineString', coordinates: [[35, 51], [35.5, 51], [36, 51]] }),
      feature('Two posts', { type: 'MultiPoint', coordinates: [[35, 51.3], [36, 51.3]] }),
      feature('The bag', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [35, 51] }] }),
    ],
  });
  const reader = new DataReader(page);
  await reader.publish('shapes', 'datasets/good', { texts: { 'shapes.geojson': text } });
  await reader.open('?dataset=shapes/shapes.geojson&at=35.6,51,9');
  await expect(reader.losses()).toContainText('1 feature of shapes.geojson is not shown');
  await reader.losses().locator('summary').click();
  await expect(reader.losses()).toContainText('The geometry is a "GeometryCollection"');
  // The line is drawn where the file has it.
  await reader.clickMapMiddle();
  await expect(reader.card()).toContainText('The road');
  await expect(reader.card()).toContainText('Line');
  await page.screenshot({ path: 'reports/pictures/state-shapes-wide-light.png' });
}); // prettier-ignore

test('with all of the story switched off the page says so, and one button brings it back', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk&layers=-front,-sites,-routes,-sightings');
  const told = page.getByTestId('hidden-layers');
  await expect(told).toContainText('Nothing of the story is drawn');
  await reader.seeWords('North Korean soldiers');
  await page.screenshot({ path: 'reports/pictures/state-switched-off-wide-light.png' });
  await reader.pressButton('Show all');
  await expect(told).toBeHidden();
  await expect.poll(async () => (await reader.address()).get('layers')).toBeNull();
});
