import type { Page } from '@playwright/test';
import { bareStyle } from './bare-style.ts';
import { lineOf, median, type BenchLine } from './bench.ts';
import { bundlePages } from './bundle-pages.ts';
import { pointsDataset } from './made-points-dataset.ts';
import { SPAN } from './made-points.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { serveSite } from './serve-site.ts';

const SIZE = 100_000;
const ROUNDS = 5;
const STEPS = 4;
const WINDOW = { width: 1000, height: 700 };

/** A day's step of our map against a filter of MapLibre's, to the picture: 100,000 points, each standing ten days of two hundred. */
export async function pointsBench(): Promise<BenchLine[]> {
  const files = await bundlePages(['points']);
  const site = await serveSite(files);
  const [view] = pointsDataset([]).views;
  if (view) files.set('/bench/points.json', JSON.stringify(bareStyle(view, site.origin, WINDOW)));
  const browser = await openBrowser();
  const open = async (query: string): Promise<Page> => {
    const page = await openPage(browser, WINDOW);
    await page.goto(`${site.origin}/bench/points.html?size=${SIZE}${query}`);
    await page.waitForFunction('window.step', undefined, { timeout: 180_000 });
    return page;
  };
  const [ours, theirs] = [await open('&ours'), await open('')];
  const steps = async (page: Page, round: number): Promise<number> => {
    const times: number[] = [];
    for (let step = 1; step <= STEPS; step++)
      times.push(
        await page.evaluate((day) => window.step?.(day) ?? NaN, SPAN.first + SPAN.days / 2 + round * STEPS + step),
      );
    return median(times);
  };
  const rounds: [number, number][] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const pair: [number, number] = [await steps(ours, round), await steps(theirs, round)];
    if (round > 0) rounds.push(pair);
  }
  await browser.close();
  site.close();
  const baseline = 'setFilter to idle over the same ground';
  return [lineOf({ name: "a day's step with 100,000 features", baseline, bar: 0.1 }, rounds)];
}
