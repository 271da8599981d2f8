import type { Browser, Page } from '@playwright/test';
import { lineOf, median, type BenchLine } from './bench.ts';
import { bundlePages } from './bundle-pages.ts';
import { SPAN } from './made-points.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { serveSite } from './serve-site.ts';

const SIZE = 100_000;
const ROUNDS = 4;
const STEPS = 3;
const WINDOW = { width: 1000, height: 700 };

/**
 * A day's step of our map against filters of MapLibre's, to the picture: 100,000 points, each standing ten days of two hundred. Once as it
 * is, and once with nothing drawn: drawing in software takes most of the first, and is nearly nothing where there is a graphics card.
 */
export async function pointsBench(): Promise<BenchLine[]> {
  const site = await serveSite(await bundlePages(['points']));
  const baseline = 'setFilter to idle, of the same circles and as many names';
  const name = "a day's step with 100,000 features";
  try {
    return [
      lineOf({ name, baseline, bar: 0.1 }, await roundsOf(site.origin, '')),
      lineOf({ name: `${name}, drawing left out`, baseline, bar: 0.1 }, await roundsOf(site.origin, '&undrawn')),
    ];
  } finally {
    site.close();
  }
}

async function roundsOf(origin: string, query: string): Promise<[number, number][]> {
  const browser = await openBrowser();
  try {
    const [ours, theirs] = [await open(browser, origin, `&ours${query}`), await open(browser, origin, query)];
    const rounds: [number, number][] = [];
    // The first round warms both up.
    for (let round = 0; round <= ROUNDS; round++) {
      const pair: [number, number] = [await steps(ours, round), await steps(theirs, round)];
      if (round > 0) rounds.push(pair);
    }
    return rounds;
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, origin: string, query: string): Promise<Page> {
  const page = await openPage(browser, WINDOW);
  await page.goto(`${origin}/bench/points.html?size=${SIZE}${query}`);
  await page.waitForFunction('window.step', undefined, { timeout: 180_000 });
  return page;
}

/** The middle time of some days' steps, milliseconds. */
async function steps(page: Page, round: number): Promise<number> {
  const times: number[] = [];
  const first = SPAN.first + SPAN.days / 2 + round * STEPS;
  for (let step = 1; step <= STEPS; step++)
    times.push(await page.evaluate((day) => window.step?.(day) ?? NaN, first + step));
  return median(times);
}
