import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, presentBrowser } from '../../src/cli/find-browser.ts';
import { bundlePage } from '../support/bundle-page.ts';
import { lineOf, median, type BenchLine } from './bench.ts';
import { serveSite } from './serve-site.ts';

const ROUNDS = 3;
/** Frames of the story in a round. */
const STORY = 24;
/** Frames of ours against each of the others. */
const OURS = 4;
const RIVALS = 'tests/bench/rivals';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is compared, how many frames a round has of each, and what it may be. */
const MANY = {
  setData: { frames: 4, bar: 0.25, baseline: '`setData` of the open ones each frame' },
  trips: { frames: 1, bar: 0.25, baseline: 'a deck.gl TripsLayer over the same map' },
  all: { frames: 4, bar: 0.5, baseline: 'our own layer without the window' },
} as const;

/** What moving routes cost a frame: those of the story against the bare map, and 200,000 segments against three other ways. */
export async function routesBench(): Promise<BenchLine[]> {
  if (!existsSync(here('rivals/node_modules'))) {
    console.error('Installing what the bench measures against …');
    execFileSync('npm', ['install', '--prefix', RIVALS, '--no-save', '--ignore-scripts'], { stdio: ['ignore', 2, 2] });
  }
  return [await storyLine(), ...(await manyLines())];
}

async function storyLine(): Promise<BenchLine> {
  return withPage('routes-story-page.ts', async (page) => {
    await call(page, 'start');
    const rounds: [number, number][] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const [playing, bare] = [await frames(page, 'playing', STORY), await frames(page, 'bare', STORY)];
      tell('playing', mean(playing), mean(bare));
      if (round >= 0) rounds.push([mean(playing), mean(bare)]);
    }
    return lineOf({ name: "the story's routes playing", baseline: 'the bare map, overview', bar: 1.1 }, rounds);
  });
}

async function manyLines(): Promise<BenchLine[]> {
  return withPage('routes-many-page.ts', async (page) => {
    const names = Object.keys(MANY) as (keyof typeof MANY)[];
    for (const name of ['ours', ...names]) await call(page, 'make', name);
    const rounds = new Map(names.map((name) => [name, [] as [number, number][]]));
    for (let round = -1; round < ROUNDS; round++) {
      const from = 200 + round * 100;
      for (const name of names) {
        const [ours, theirs] = [
          await frames(page, 'ours', OURS, from),
          await frames(page, name, MANY[name].frames, from),
        ];
        tell(name, median(ours), median(theirs));
        if (round >= 0) rounds.get(name)?.push([median(ours), median(theirs)]);
      }
    }
    const open = await call<number>(page, 'open', 300);
    return names.map((name) => {
      const { bar, baseline } = MANY[name];
      return lineOf(
        { name: `200,000 segments, ${open.toLocaleString('en')} open`, baseline, bar },
        rounds.get(name) ?? [],
      );
    });
  });
}

/** A page of this folder, bundled, in a browser of its own. */
async function withPage<T>(entry: string, work: (page: Page) => Promise<T>): Promise<T> {
  const files = await bundlePage(here(entry), [`${RIVALS}/node_modules`]);
  const site = await serveSite(files);
  const executablePath = presentBrowser();
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${site.origin}/page/index.html`);
    await page.waitForFunction(() => 'page' in window);
    return await work(page);
  } finally {
    await browser.close();
    site.close();
  }
}

const frames = (page: Page, name: string, count: number, from = 0): Promise<number[]> =>
  call(page, 'frames', name, from, count);
/** How far it is: a run takes minutes. */
const tell = (name: string, ours: number, theirs: number): void =>
  console.error(`  ${name}: ${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms`);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function call<T>(page: Page, name: string, ...given: unknown[]): Promise<T> {
  return page.evaluate(
    ([key, list]) =>
      (window as unknown as { page: Record<string, (...more: unknown[]) => unknown> }).page[key]?.(...list),
    [name, given] as [string, unknown[]],
  ) as Promise<T>;
}
