import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import { onBench, openPrintPage, type PrintPage } from '../support/print-page.ts';
import { lineOf, type BenchLine } from './bench.ts';

/** A wall sheet. */
const SHEET = { viewId: 'overview', paper: 'A3' } as const;
const DPI = 300;
/** One round more is made first and not counted: it fills the caches of both. */
const ROUNDS = 2;
const RIVALS = fileURLToPath(new URL('rivals', import.meta.url));

/**
 * A sheet of A3 at 300 dots an inch as PDF, text, fonts and all, against the bare map of its frame (one hidden map at full size, read as a
 * PNG) and against `@watergis/maplibre-gl-export` drawing a page of A3 of the same style; and a page of an atlas against its first.
 */
export async function printBench(): Promise<BenchLine[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
  try {
    const { pairs, atlas, megabytes } = await measured(browser);
    const whole = lineOf({ name: `A3 at ${DPI} dpi as PDF`, baseline: 'the bare map of its frame', bar: 2 }, pairs);
    const rival = await againstRival(browser);
    return [
      {
        ...whole,
        note: `${whole.note ?? ''}; at most ${megabytes} MB in all of Chromium's processes, atlases included`,
      },
      rival,
      lineOf({ name: 'a further page of an atlas of A4 at 150 dpi', baseline: 'its first page', bar: 1 }, atlas),
    ];
  } finally {
    await browser.close();
  }
}

async function measured(browser: Browser): Promise<{
  pairs: [number, number][];
  atlas: [number, number][];
  megabytes: number;
}> {
  const opened = await openPrintPage(browser);
  try {
    const pairs: [number, number][] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const pair: [number, number] = [await sheet(opened), await bare(opened)];
      if (round > 0) pairs.push(pair);
    }
    const atlas: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round++) atlas.push(await pages(opened));
    return { pairs, atlas, megabytes: Math.round(await peakMegabytes(browser)) };
  } finally {
    await opened.close();
  }
}

const sheet = async ({ page }: PrintPage): Promise<number> =>
  (await onBench(page, 'timed', SHEET, { dpi: DPI })).milliseconds;

const bare = async ({ page }: PrintPage): Promise<number> =>
  (await onBench(page, 'bare', SHEET, { dpi: DPI })).milliseconds;

/** Our sheet and the rival's, in turn, each from the press of its button; the rival's map is on the page already. */
async function againstRival(browser: Browser): Promise<BenchLine> {
  if (!existsSync(`${RIVALS}/node_modules`)) {
    execFileSync('npm', ['install', '--prefix', RIVALS, '--no-save', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  }
  const [ours, theirs] = [await openPrintPage(browser), await openPrintPage(browser)];
  try {
    await onBench(theirs.page, 'rivalReady', SHEET, { dpi: DPI });
    const pairs: [number, number][] = [];
    let picture = '';
    for (let round = 0; round <= ROUNDS; round++) {
      const own = await sheet(ours);
      const begun = performance.now();
      const arriving = theirs.page.waitForEvent('download', { timeout: 180_000 });
      await onBench(theirs.page, 'rivalPress');
      const download = await arriving;
      const pair: [number, number] = [own, performance.now() - begun];
      picture = pictureOf(await download.path());
      if (round > 0) pairs.push(pair);
    }
    const line = lineOf(
      { name: `A3 at ${DPI} dpi as PDF`, baseline: '@watergis/maplibre-gl-export 4.1.2, its map alone', bar: 2 },
      pairs,
    );
    return { ...line, note: `${line.note ?? ''}; the rival's picture: ${picture}` };
  } finally {
    await ours.close();
    await theirs.close();
  }
}

/** How many dots the picture of a PDF has. */
function pictureOf(path: string): string {
  const [, width, height] =
    /\/Subtype\s*\/Image\s*\/Width\s+(\d+)\s*\/Height\s+(\d+)/.exec(readFileSync(path, 'latin1')) ?? [];
  return width === undefined ? 'not found' : `${width} by ${height ?? ''} dots`;
}

/** Milliseconds of each further page, and of an atlas of one page. */
async function pages({ page }: PrintPage): Promise<[number, number]> {
  const one = await onBench(page, 'atlas', { viewId: 'overview', paper: 'A4', days: 1 }, { dpi: 150 });
  const many = await onBench(page, 'atlas', { viewId: 'overview', paper: 'A4', days: 6 }, { dpi: 150 });
  return [(many.milliseconds - one.milliseconds) / 5, one.milliseconds];
}

/** What the browser's processes have held at most, as Linux counts it; NaN elsewhere. */
async function peakMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { id }) => sum + highWater(id), 0);
}

function highWater(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return NaN;
  }
}
