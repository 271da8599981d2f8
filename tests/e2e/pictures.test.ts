import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';

const DATES = ['2024-10-12', '2024-10-18', '2024-10-24', '2024-11-05', '2024-12-23', '2025-03-13'];
const SIZES = [
  ['wide', 1440, 900],
  ['narrow', 375, 812],
] as const;

/** Pictures for looking at, in reports/pictures; what a test can say of each is that the map is not blank and nothing overflows. */
for (const [size, width, height] of SIZES) {
  for (const view of ['overview', 'kursk']) {
    test(`${view}, ${size}: six dates have a picture`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const reader = new Reader(page);
      for (const date of DATES) {
        await reader.open(`?date=${date}&known=latest&view=${view}`);
        const shot = await page.screenshot({ path: `reports/pictures/${view}-${size}-${date}.png` });
        expect(shot.byteLength).toBeGreaterThan(20_000);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
