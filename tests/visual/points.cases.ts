import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { DataReader } from '../e2e/data-driver.ts';
import { pointsDataset, type Case } from './points-dataset.ts';

const CASES: Record<string, Case & { readonly theme?: 'dark'; readonly phone?: boolean }> = {
  globe: { view: 'globe', at: [85, 58] },
  'globe, beside 180 degrees': { view: 'globe', at: [179.99, 20] },
  conic: { view: 'conic', at: [60, 55] },
  'conic, dark, on a telephone': { view: 'conic', at: [60, 55], theme: 'dark', phone: true },
  UTM: { view: 'utm', at: [35, 51.5] },
  Mercator: { view: 'mercator', at: [35, 51.5] },
};
/** CSS pixels within which a point's circle lies, and from which on nothing of it is. */
const [NEAR, FAR] = [12, 40];

/** The map alone, as it is on screen, without what is laid over it. */
async function shot(page: Page, name: string): Promise<PNG> {
  // Names fade in after the map says that it is drawn.
  await page.waitForTimeout(900);
  const canvas = page.getByTestId('map').locator('canvas').first();
  return PNG.sync.read(await canvas.screenshot({ path: `reports/visual/points-${name.replace(/\W+/g, '-')}.png` }));
}

/** How many pixels differ between two pictures, by how far they lie from the middle, CSS pixels. Names stand to the right, so that half is left out. */
function differing(a: PNG, b: PNG, from: number, to: number): number {
  let count = 0;
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width / 2; x++) {
      const away = Math.hypot(x + 0.5 - a.width / 2, y + 0.5 - a.height / 2);
      const at = (y * a.width + x) * 4;
      const isOther = [0, 1, 2].some((i) => Math.abs(a.data[at + i]! - b.data[at + i]!) > 24);
      if (away >= from && away < to && isOther) count++;
    }
  }
  return count;
}

for (const [name, { theme = 'light', phone = false, ...given }] of Object.entries(CASES)) {
  test(`${name}: a point among thousands lies where it is, on its day and not a year later`, async ({ page }) => {
    if (phone) await page.setViewportSize({ width: 375, height: 812 });
    const reader = new DataReader(page);
    await reader.publish('points', 'datasets/good', { texts: pointsDataset(given) });
    const [lng, lat] = given.at;
    const address = (date: string) =>
      `?dataset=points&date=${date}&known=latest&view=${given.view}&theme=${theme}&at=${lng},${lat},8.00`;
    await reader.open(address('2025-11-30'));
    const none = await shot(page, `${name}-none`);
    await reader.open(address('2024-10-12'));
    const there = await shot(page, name);
    expect(differing(there, none, 0, NEAR), 'a circle stands in the middle').toBeGreaterThan(20);
    expect(differing(there, none, NEAR, FAR), 'and nothing of it beside it').toBe(0);
  });
}

test('a crowd is one sign with its number, on the next day dots again, and a step back the sign of before', async ({ page }) => {
  // In the middle of its cell at zoom 8, where a CSS pixel is 0.0027466 degrees of longitude and 0.00171 of latitude: a circle of 20 pixels.
  const given: Case = { view: 'mercator', at: [35.068359375, 51.454007], crowd: { size: 20, radius: [0.054932, 0.0342] } };
  const reader = new DataReader(page);
  await reader.publish('points', 'datasets/good', { texts: pointsDataset(given) });
  const address = (date: string) => `?dataset=points&date=${date}&known=latest&view=mercator&at=${given.at.join(',')},8.00`;
  await reader.open(address('2025-11-30'));
  const none = await shot(page, 'crowd-none');
  await reader.open(address('2024-10-12'));
  const crowd = await shot(page, 'crowd');
  // The disc of twenty has a radius of 13.1 pixels; a dot of 8 at most.
  expect(differing(crowd, none, 0, 9), 'its number stands in the middle').toBeGreaterThan(20);
  expect(differing(crowd, none, 12, 15), 'in a disc').toBeGreaterThan(20);
  expect(differing(crowd, none, 16, 60), 'and neither its dots nor their names').toBe(0);
  await reader.press('.');
  await reader.seeDate('13 October 2024');
  await reader.seeMapDrawn();
  const dots = await shot(page, 'crowd-of-ten');
  expect(differing(dots, none, 16, 30), 'ten are dots').toBeGreaterThan(100);
  await reader.press(',');
  await reader.seeDate('12 October 2024');
  await reader.seeMapDrawn();
  expect(differing(await shot(page, 'crowd-again'), crowd, 0, 1e4)).toBe(0);
}); // prettier-ignore

test('after a lost context the points are the same', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('points', 'datasets/good', { texts: pointsDataset({ view: 'globe', at: [85, 58] }) });
  await reader.open('?dataset=points&date=2024-10-12&known=latest&view=globe&at=85,58,8.00');
  const before = await shot(page, 'before-loss');
  const lost = await page.evaluate(async () => {
    const gl = document.querySelector<HTMLCanvasElement>('[data-testid="map"] canvas')?.getContext('webgl2');
    const lose = gl?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    await new Promise((done) => setTimeout(done, 500));
    const isLost = gl?.isContextLost();
    lose?.restoreContext();
    return isLost;
  });
  expect(lost).toBe(true);
  await expect(reader.mapMissing()).toBeHidden({ timeout: 30_000 });
  await reader.seeMapDrawn();
  const after = await shot(page, 'after-loss');
  expect(differing(after, before, 0, 1e4)).toBe(0);
});
