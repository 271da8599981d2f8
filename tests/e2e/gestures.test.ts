import { expect, test } from '@playwright/test';
import { distance } from '@turf/turf';
import { MapReader, type Seen } from './map-driver.ts';

/** A small window: without a graphics card every pixel costs. */
test.use({ viewport: { width: 900, height: 600 }, reducedMotion: 'reduce' });
const SUDZHA = '?date=2025-01-10&known=latest&view=kursk&at=35.2726,51.1976,8.00&layers=-annotations';

const kilometres = (a: Seen, b: Seen): number => distance([a.lon, a.lat], [b.lon, b.lat]);

for (const view of ['Overview', 'Far East', 'Kursk front', 'World']) {
  test(`${view}: by mouse to the edges of its ground and back; nothing blanks`, async ({ page }) => {
    // A globe is drawn slowly without a graphics card.
    test.setTimeout(240_000);
    const reader = new MapReader(page);
    await reader.open('?date=2024-10-24&known=latest&view=overview&layers=-annotations');
    await reader.foldLegend();
    if (view !== 'Overview') await reader.changeView(view);
    expect(await reader.camera()).toBeUndefined();
    // The front is small in its ground: from its own camera the edge is thirty drags away.
    for (let n = 0; view === 'Kursk front' && n < 2; n++) await reader.pressButton('Zoom out');
    for (const [side, dx, dy] of [
      ['west', 240, 0],
      ['north', 0, 160],
    ] as const) {
      const drags = view === 'World' && side === 'west' ? 2 : 12;
      let edge = false;
      for (let before: Seen | undefined, n = 0; n < drags && !edge; n++) {
        await reader.drag(dx, dy);
        await reader.seeMapDrawn();
        const now = await reader.movedCamera();
        // Where the ground ends a drag slides along its edge at most. A globe has no end to the west.
        edge = before !== undefined && kilometres(before, now) < 50 * (await reader.kmPerPixel());
        before = now;
      }
      expect(edge, `${side} has an edge`).toBe(drags > 2);
      await reader.seeGround(`${view}, ${side} edge`);
    }
    await reader.drag(-240, -200);
    await reader.seeGround(`${view}, on the way back`);
    await reader.pressButton('Back to the story');
    await reader.seeOwnCamera();
    await reader.seeMapDrawn();
    await reader.seeGround(`${view}, back`);
  });
}

test('a place stays on its ground while the map is dragged, turned and tilted by mouse', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open(SUDZHA);
  await reader.foldLegend();
  await reader.drag(140, 60);
  await reader.seeMapDrawn();
  await page.mouse.click(...(await reader.point(140, 60)));
  await expect(reader.card()).toContainText('Sudzha');
  await reader.press('Escape');
  await reader.drag(-140, -60);
  // Below the middle: above it the map turns the other way.
  await reader.drag(100, -60, 'right', [-60, 95]);
  await expect(async () => {
    const turned = await reader.movedCamera();
    expect(Math.abs(turned.bearing)).toBeGreaterThan(20);
    expect(turned.pitch).toBeGreaterThan(10);
  }).toPass({ timeout: 15_000 });
  await reader.seeMapDrawn();
  await reader.seeGround('turned and tilted');
  await page.mouse.click(...(await reader.point()));
  await expect(reader.card()).toContainText('Sudzha');
  await reader.press('Escape');
  await reader.pressButton('North up');
  await expect(async () => expect((await reader.camera())?.pitch).toBe(0)).toPass();
});

test('a drag that is let go over the page beside the map has ended', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open(SUDZHA);
  const { x, y } = (await page.getByTestId('legend').boundingBox())!;
  await page.mouse.move(...(await reader.point()));
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 20, { steps: 4 });
  await page.mouse.up();
  // Without another movement of the mouse.
  await reader.seeMapDrawn();
  await reader.movedCamera();
});

test('the wheel and the buttons zoom as far as the ground goes, both ways, and no further', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open('?date=2024-10-24&known=latest&view=kursk');
  await page.mouse.move(...(await reader.point()));
  await page.mouse.wheel(0, -400);
  await reader.movedCamera();
  const zoomed: number[] = [];
  for (const name of ['Zoom in', 'Zoom out']) {
    let before = NaN;
    for (let i = 0; i < 14; i++) {
      await reader.pressButton(name);
      await page.waitForTimeout(450);
      const zoom = (await reader.camera())?.zoom ?? NaN;
      if (zoom === before) break;
      before = zoom;
    }
    await reader.seeMapDrawn();
    await reader.seeGround(name);
    await reader.pressButton(name);
    await page.waitForTimeout(450);
    expect((await reader.camera())?.zoom, `${name} has a limit`).toBe(before);
    zoomed.push(before);
  }
  // From a few metres a pixel to the whole ground of the view is at least seven doublings.
  expect(zoomed[0]! - zoomed[1]!).toBeGreaterThan(5);
  await reader.pressButton('Back to the story');
  await reader.seeOwnCamera();
});

test('keys pan, zoom, turn and tilt the map, and go from view to view', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open(SUDZHA);
  await reader.pressButton('Back to the story');
  await reader.seeOwnCamera();
  await reader.focusMap();
  await reader.press('ArrowLeft');
  await reader.movedCamera();
  const changes = async (key: string, of: (camera: { lon: number; lat: number; zoom: number; bearing: number; pitch: number }) => number): Promise<number> => {
    const before = await reader.camera();
    await reader.press(key);
    let after = before;
    await expect(async () => {
      after = await reader.camera();
      expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
    }).toPass();
    await page.waitForTimeout(500);
    after = await reader.camera();
    return before && after ? of(after) - of(before) : NaN;
  }; // prettier-ignore
  expect(await changes('ArrowRight', ({ lon }) => lon)).toBeGreaterThan(0);
  expect(await changes('ArrowUp', ({ lat }) => lat)).toBeGreaterThan(0);
  expect(await changes('+', ({ zoom }) => zoom)).toBeGreaterThan(0.5);
  expect(await changes('-', ({ zoom }) => zoom)).toBeLessThan(-0.5);
  expect(Math.abs(await changes('Shift+ArrowRight', ({ bearing }) => bearing))).toBeGreaterThan(5);
  expect(await changes('Shift+ArrowUp', ({ pitch }) => pitch)).toBeGreaterThan(5);
  await reader.seeGround('by keys');
  // Digits are views; a globe and a plane are another projection, and the picture goes over by a fade, never through a blank.
  for (const [key, name] of [
    ['4', 'World'],
    ['1', 'Overview'],
  ] as const) {
    await reader.press(key);
    await reader.seeGround(`on the way to ${name}`);
    await reader.seeMapDrawn();
    await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })).toHaveAttribute('aria-current', 'true'); // prettier-ignore
  }
});

test('the scale bar, the place of the pointer, and full screen', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open(SUDZHA);
  await page.mouse.move(...(await reader.point()));
  const place = page.getByRole('button', { name: /^Position of the pointer/ });
  await expect(place).toHaveText(/51° 1[12]\.\d′ N, 035° 16\.\d′ E/);
  await place.click();
  await expect(place).toHaveText(/^51\.\d{4}, 35\.\d{4}\s*36U XB \d{4} \d{4}$/);
  const scale = page.getByTestId('scale-bar');
  const before = await scale.textContent();
  await reader.pressButton('Zoom out');
  await reader.pressButton('Zoom out');
  await expect(scale).not.toHaveText(before ?? '');
  await reader.pressButton('Full screen');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.getByTestId('date')).toBeVisible();
  await reader.pressButton('Full screen');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('search brings a place into sight, also one that another view holds, and says when there is none', async ({ page }) => {
  const reader = new MapReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=kursk&at=35.2726,51.1976,12.00');
  const find = async (text: string): Promise<void> => {
    await reader.press('/');
    await page.keyboard.type(text);
  };
  await find('Plekhovo');
  await reader.press('Enter');
  await expect(reader.card()).toContainText('Plekhovo');
  await expect(async () => expect((await reader.camera())?.lat).toBeCloseTo(51.07, 1)).toPass();
  await find('Wonsan');
  await reader.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' })).toHaveAttribute('aria-current', 'true');
  await find('Xyzzy');
  await expect(page.getByText('Nothing that was known by this day begins with “Xyzzy”.')).toBeVisible();
  await reader.press('Escape', 'Escape');
  await expect(page.getByText('Xyzzy')).toBeHidden();
}); // prettier-ignore
