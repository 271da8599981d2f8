import { expect, test } from '@playwright/test';
import { MapReader } from './map-driver.ts';

test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
const SUDZHA = '?date=2025-01-10&known=latest&view=kursk&at=35.2726,51.1976,8.00&layers=-annotations';

test('a finger drags the map, two pinch and turn it, a tap opens the card', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open(SUDZHA);
  const [x, y] = await reader.point();
  await reader.touch([[[x, y], [x + 60, y]]]);
  const dragged = await reader.camera();
  expect(dragged?.lon).toBeLessThan(35.27);
  expect(dragged?.zoom).toBeCloseTo(8, 1);
  await reader.touch([[[x + 60, y], [x, y]]]);
  await reader.touch([
    [[x - 30, y], [x - 90, y]],
    [[x + 30, y], [x + 90, y]],
  ]);
  await expect(async () => expect((await reader.camera())?.zoom).toBeGreaterThan(8.5)).toPass({ timeout: 20_000 });
  await reader.touch([
    [[x - 90, y], [x, y - 90]],
    [[x + 90, y], [x, y + 90]],
  ], 12);
  await expect(async () => expect(Math.abs((await reader.camera())?.bearing ?? 0)).toBeGreaterThan(20)).toPass({ timeout: 20_000 });
  await reader.seeMapDrawn();
  await reader.seeGround('pinched and turned');
  await page.getByRole('button', { name: 'Back to the story' }).tap();
  await reader.seeOwnCamera();
  await reader.open(SUDZHA);
  await reader.tap(await reader.point());
  await expect(reader.card()).toContainText('Sudzha');
}); // prettier-ignore

test('a tap on a town tells its name as it is written there', async ({ page }) => {
  const reader = new MapReader(page);
  // Sumy, which the story does not name.
  await reader.open(SUDZHA.replace('35.2726,51.1976', '34.8,50.922'));
  await reader.tap(await reader.point());
  await expect(page.getByText('Sumy · Суми')).toBeVisible();
  // What is typed has room in the bar, and what is found stands whole in the window.
  await reader.searchBox().tap();
  expect((await reader.searchBox().boundingBox())?.width).toBeGreaterThan(150);
  await reader.searchBox().fill('Sudzha');
  const found = page.getByRole('option').first();
  await expect(found).toBeInViewport({ ratio: 1 });
});

test('a finger draws the date along the timeline, lets go on a day, and two fingers zoom it', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open('?date=2024-10-24&known=latest&view=kursk');
  const handle = page.getByRole('slider', { name: 'Date', exact: true });
  const box = await handle.boundingBox();
  if (!box) throw new Error('The date has no handle.');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await reader.touch([[[x, y], [x + 70, y]]]);
  await expect(page.getByTestId('date')).not.toHaveText('24 October 2024');
  expect((await reader.address()).get('date')).toMatch(/^202[45]-\d\d-\d\d$/);
  const ruler = await page.getByRole('slider', { name: 'Date', exact: true }).locator('xpath=..').boundingBox();
  if (!ruler) throw new Error('The timeline has no ruler.');
  const months = await page.getByRole('region', { name: 'Timeline' }).locator('svg').first().textContent();
  const [middle, foot] = [ruler.x + ruler.width / 2, ruler.y + 30];
  await reader.touch([
    [[middle - 20, foot], [middle - 90, foot]],
    [[middle + 20, foot], [middle + 90, foot]],
  ]);
  await expect(page.getByRole('region', { name: 'Timeline' }).locator('svg').first()).not.toHaveText(months ?? '');
}); // prettier-ignore

test('the story is pulled up and pushed down by a finger, and every control is as large as a fingertip', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open('?date=2024-10-24&known=latest&view=overview');
  const handle = page.getByRole('button', { name: 'Raise the story' });
  const box = await handle.boundingBox();
  if (!box) throw new Error('The story has no handle.');
  const [x, y] = [box.x + box.width / 2, box.y + 12];
  await reader.touch([[[x, y], [x, y - 200]]]);
  await expect(page.getByRole('button', { name: 'Lower the story' })).toBeVisible();
  await page.getByRole('tab', { name: 'Notes' }).tap();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, [role="tab"], [role="slider"], input:not([type="checkbox"], [type="radio"])')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('[data-testid="callouts"], .maplibregl-map'))
      .map((control) => ({ name: control.ariaLabel ?? control.textContent?.trim() ?? '', height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 43.5),
  );
  expect(small).toEqual([]);
  expect(await reader.overflow()).toBe(0);
}); // prettier-ignore
