import { expect, test, type Page } from '@playwright/test';
import { MapReader } from './map-driver.ts';
import { pixelsLike } from './pixels.ts';

/** Over the flights of October 2024 to a city near Ukraine, of which nobody knows the path. */
const OVER_ROUTE = 'known=latest&view=overview&theme=light&at=99.0884,57.032,5.2';
/** The hue of North Korea in the light palette, and nothing of the ground. */
const isViolet = (red: number, green: number, blue: number): boolean => blue - red > 50 && blue - green > 50;

const drop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="map"] canvas');
    const card = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { giveBack: () => card?.restoreContext() });
    card?.loseContext();
  });
const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());

test('a moving route is drawn and found on the days it moves, on no other, and again after the card dropped it', async ({
  page,
}) => {
  const reader = new MapReader(page);
  const drawn = () => pixelsLike(page.getByTestId('map'), isViolet);
  await reader.open(`?date=2024-10-26&${OVER_ROUTE}`);
  const first = await drawn();
  expect(first).toBeGreaterThan(200);
  await reader.clickMapMiddle();
  await expect(reader.card()).toContainText('By air from the Far East to a city near Ukraine');

  await drop(page);
  await expect(page.getByTestId('map')).toHaveAttribute('data-drawn', 'false');
  await giveBack(page);
  await reader.seeMapDrawn();
  await expect.poll(drawn).toBeGreaterThan(first * 0.8);
  await reader.clickMapMiddle();
  await expect(reader.card()).toContainText('By air from the Far East to a city near Ukraine');

  await reader.open(`?date=2024-09-10&${OVER_ROUTE}`);
  expect(await drawn()).toBe(0);
  await reader.clickMapMiddle();
  await expect(reader.card()).toBeHidden();
});
