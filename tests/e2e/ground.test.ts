import { expect, test, type Page } from '@playwright/test';
import geodesic from 'geographiclib-geodesic';
import { countBytes } from './bytes.ts';
import { Reader } from './driver.ts';

// Nothing of it moves, and a picture that stands still comes sooner.
test.use({ reducedMotion: 'reduce' });

/** The ground: what a reader measures on it, and what it costs. */
class Surveyor extends Reader {
  async pointAt(x: number, y: number): Promise<void> {
    const box = (await this.page.getByTestId('map').boundingBox())!;
    await this.page.mouse.move(box.x + x, box.y + y, { steps: 2 });
  }

  position(): ReturnType<Page['getByRole']> {
    return this.page.getByRole('button', { name: /^Position of the pointer/ });
  }

  /** Latitude and longitude under a place of the map, as it reads them out in decimals. */
  async read(x: number, y: number): Promise<[number, number]> {
    await this.pointAt(x, y);
    const [lat, lon] = /(-?\d+\.\d+), (-?\d+\.\d+)/
      .exec(await this.position().innerText())!
      .slice(1)
      .map(Number);
    return [lat!, lon!];
  }

  /** Metres that a pixel is said to cover, from the length and the words of the scale bar. */
  async metresPerPixel(): Promise<number> {
    const bar = this.page.getByTestId('scale-bar');
    const [, value = '', unit] = /Scale: ([\d,.]+) (k?m)/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
    const width = await bar.locator('.bar').evaluate((element) => element.getBoundingClientRect().width);
    return (Number(value.replace(',', '')) * (unit === 'km' ? 1000 : 1)) / width;
  }
}

test('in every view the scale bar is true at the middle, and degrees stand at the frame', async ({ page }) => {
  const reader = new Surveyor(page);
  // Notes may lie under the pointer.
  await reader.open('?layers=-annotations');
  const { width, height } = (await page.getByTestId('map').boundingBox())!;
  await reader.pointAt(width / 2, height / 2);
  await reader.position().click();
  for (const view of ['World', 'Far East', 'Kursk front', 'Overview']) {
    await reader.changeView(view);
    // A globe does not reach the frame; within it degrees would lie on the words of the story.
    if (view === 'World') await expect(page.getByTestId('frame-degrees')).toHaveText('');
    else await expect(page.getByTestId('frame-degrees')).toContainText(/\d+°/);
    const [a, b] = [await reader.read(width / 2 - 50, height / 2), await reader.read(width / 2 + 50, height / 2)];
    const { s12 = 0 } = geodesic.Geodesic.WGS84.Inverse(...a, ...b);
    expect(Math.abs(s12 / 100 / (await reader.metresPerPixel()) - 1), view).toBeLessThan(0.01);
  }
});

test('the place under the pointer is told in degrees and in MGRS, as finely as one can point', async ({ page }) => {
  const reader = new Surveyor(page);
  await reader.open('?view=kursk');
  await reader.pointAt(500, 300);
  await expect(reader.position()).toHaveText(/51° \d\d\.\d′ N, 035° \d\d\.\d′ E\s*36U [A-Z]{2} \d{3} \d{3}/);
});

test('a name under the pointer is told as it is written where it lies', async ({ page }) => {
  const reader = new Surveyor(page);
  // Sumy, by its coordinates in the middle of the map.
  await reader.open('?view=kursk&at=34.8,50.922,6&layers=-annotations');
  const { width, height } = (await page.getByTestId('map').boundingBox())!;
  await reader.pointAt(width / 2, height / 2);
  await expect(reader.position()).toContainText('Sumy · Суми');
});

test('the first picture of the overview costs at most 1.5 MB, script included', async ({ page }) => {
  const bytes = countBytes(page);
  const reader = new Surveyor(page);
  await reader.open('?view=overview');
  expect(bytes()).toBeGreaterThan(500_000);
  expect(bytes()).toBeLessThan(1_500_000);
});

test('another language changes the names and fetches no ground', async ({ page }) => {
  const reader = new Surveyor(page);
  await reader.open('?view=far-east');
  // The ground of the front comes after the first picture.
  await expect.poll(() => reader.requests.some((address) => address.endsWith('/kursk-ground.geojson'))).toBe(true);
  const before = reader.requests.length;
  await reader.pressButton('Layers');
  await page.getByLabel('Language of names').selectOption('ru');
  await page.waitForTimeout(500);
  await reader.seeMapDrawn();
  expect(reader.requests.slice(before).filter((address) => address.includes('/base/'))).toEqual([]);
});

test('the ground draws from a host that knows no ranges', async ({ page }) => {
  await page.route('**/*.pmtiles', async (route) => {
    const headers = { ...route.request().headers() };
    delete headers['range'];
    await route.fulfill({ response: await route.fetch({ headers }) });
  });
  const reader = new Surveyor(page);
  await reader.open('?view=kursk');
  await expect(page.getByText('A part of the ground did not load')).toBeHidden();
  expect(reader.complaints).toEqual([]);
  // The whole file once: the ground, and its relief.
  expect(reader.requests.filter((address) => address.endsWith('/kursk.pmtiles')).length).toBeLessThanOrEqual(2);
});
