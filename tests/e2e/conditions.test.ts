import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { MapReader } from './map-driver.ts';

const CARD = '?date=2024-12-23&known=latest&view=kursk&select=story-casualties';

async function findNothing(reader: MapReader): Promise<void> {
  const { violations } = await new AxeBuilder({ page: reader.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
}

/** The story, a card, the layers and the keys, each with a picture, none wider than the window. */
async function lookThrough(reader: MapReader, name: string): Promise<void> {
  const picture = async (state: string): Promise<void> => {
    await reader.page.waitForTimeout(400);
    await reader.page.screenshot({ path: `reports/pictures/${name}-${state}.png` });
    expect(await reader.overflow(), `${name}, ${state}`).toBe(0);
  };
  await reader.open(CARD);
  await expect(reader.card()).toBeVisible();
  await picture('card');
  await findNothing(reader);
  await reader.press('Escape');
  await picture('story');
  await reader.seeGround(name);
  await reader.press('?');
  await picture('keys');
  await expect(reader.page.getByRole('button', { name: 'Close', exact: true })).toBeInViewport();
  await reader.closeDialog();
  await reader.press('.');
  await reader.seeDate('24 December 2024');
}

test.describe('forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${colorScheme} everything is seen and works`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const reader = new MapReader(page);
      await lookThrough(reader, `forced-${colorScheme}`);
      // What is pressed, chosen or on must not be told by a background alone, which forced colours take away.
      const view = page.getByRole('navigation', { name: 'Views' });
      const look = (name: string) =>
        view.getByRole('button', { name }).evaluate((button) => {
          const { backgroundColor, borderColor, outlineStyle, textDecorationLine } = getComputedStyle(button);
          return JSON.stringify({ backgroundColor, borderColor, outlineStyle, textDecorationLine });
        });
      expect(await look('Kursk front')).not.toBe(await look('World'));
    });
  }
});

test.describe('a window of 1440 x 900 at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  test('everything is seen and works', async ({ page }) => {
    const reader = new MapReader(page);
    await lookThrough(reader, 'zoom-200');
    await reader.pressButton('More');
    await page.screenshot({ path: 'reports/pictures/zoom-200-tools.png' });
    await reader.pressButton('Layers');
    await expect(page.getByRole('switch', { name: /^Routes/ }).first()).toBeVisible();
    // The map keeps room enough to be read.
    const map = await page.getByTestId('map').boundingBox();
    expect(map?.height).toBeGreaterThan(150);
    expect(map?.width).toBeGreaterThan(250);
  });
});

test.describe('a screen of 3840 x 2160', () => {
  test.use({ viewport: { width: 3840, height: 2160 } });
  test('everything is seen and works', async ({ page }) => {
    test.setTimeout(240_000);
    const reader = new MapReader(page);
    await lookThrough(reader, '4k');
  });
});
