import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';
import { largestShare, sample } from './pixels.ts';

const VIEWS = ['overview', 'far-east', 'kursk', 'world'];
const DATES = ['2024-10-12', '2024-10-18', '2024-10-24', '2024-11-05', '2024-12-23', '2025-03-13'];
const SIZES = { wide: [1440, 900], narrow: [375, 812] } as const;
const THEMES = ['light', 'dark'] as const;

/** `PICTURES=all npx playwright test pictures` takes all 96; otherwise each view, date, size and theme comes at least once. */
const all = process.env['PICTURES'] === 'all';
const isTaken = (...indices: readonly number[]): boolean => all || indices.reduce((a, b) => a + b) % 8 === 0;

/** Pictures for looking at, in reports/pictures; what a test can say of each is that the map is not blank and nothing overflows. */
for (const [v, view] of VIEWS.entries()) {
  for (const [s, size] of (['wide', 'narrow'] as const).entries()) {
    for (const [t, theme] of THEMES.entries()) {
      const dates = DATES.filter((_, d) => isTaken(v * 3, d, s * 2, t * 4));
      if (dates.length === 0) continue;
      test(`${view}, ${size}, ${theme}: ${dates.join(', ')}`, async ({ page }) => {
        const [width, height] = SIZES[size];
        await page.setViewportSize({ width, height });
        const reader = new Reader(page);
        for (const date of dates) {
          await reader.open(`?date=${date}&known=latest&view=${view}&theme=${theme}`);
          // Names fade in after the map says that it is drawn.
          await page.waitForTimeout(500);
          await page.screenshot({ path: `reports/pictures/${view}-${size}-${theme}-${date}.png` });
          const { colours, ...rest } = await sample(page.getByTestId('map'));
          expect(colours.size, `${date} has no picture`).toBeGreaterThan(10);
          expect(largestShare({ colours, ...rest }), `${date} is blank`).toBeLessThan(0.9);
          expect(await reader.overflow(), `${date} is wider than the window`).toBe(0);
        }
      });
    }
  }
}
