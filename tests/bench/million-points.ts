/**
 * A million dated points in tiles, from an archive and from a TileJSON: how long the page takes to open them and to step a day, and what
 * memory it needs.
 *
 *     npx vite build && npx tsx tests/bench/million-points.ts [how many]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { median } from './bench.ts';
import { madePoints } from './made-points.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { archiveOf, cutTiles } from './points-archive.ts';
import { serveSite } from './serve-site.ts';

const SIZE = Number(process.argv[2] ?? 1_000_000);
const ZOOMS = [6, 8];
const STEPS = 8;
/** A day on, to the picture. */
const STEP = `(async () => {
  const map = document.querySelector('[data-testid="map"]');
  const frame = () => new Promise(requestAnimationFrame);
  const start = performance.now();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
  await frame();
  do await frame(); while (map.dataset.drawn !== 'true');
  return performance.now() - start;
})()`;
const GOOD = fileURLToPath(new URL('../fixtures/datasets/good/', import.meta.url));
const began = performance.now();
const tiles = cutTiles('fires', madePoints(SIZE), ZOOMS);
const archive = archiveOf(tiles, ZOOMS);
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(
  `${SIZE} points cut into ${tiles.size} tiles, ${MB(archive.length)}, in ${Math.round((performance.now() - began) / 1000)} s.`,
);

const files = new Map<string, string | Uint8Array>([...tiles].map(([key, bytes]) => [`/tiles/${key}.pbf`, bytes]));
const site = await serveSite(files);
const entry = {
  id: 'fires', name: { en: 'Fires' }, layer: 'fires', shape: 'points', fields: { id: 'fid', from: 'first_day', to: 'last_day' },
  count: SIZE, source: 's1', confidence: 'claimed', credit: 'Made up for a bench.',
}; // prettier-ignore
const json = { tilejson: '3.0.0', tiles: [`${site.origin}/tiles/{z}/{x}/{y}.pbf`], minzoom: ZOOMS[0], maxzoom: ZOOMS.at(-1), vector_layers: [{ id: 'fires', fields: {} }] }; // prettier-ignore
for (const [id, address] of [
  ['archive', `${site.origin}/fires.pmtiles`],
  ['tilejson', `${site.origin}/fires.json`],
] as const) {
  for (const name of readdirSync(GOOD)) files.set(`/geo/${id}/${name}`, readFileSync(GOOD + name));
  const dataset = JSON.parse(readFileSync(`${GOOD}dataset.json`, 'utf8')) as object;
  const span = '2024-01-01/2024-12-31';
  files.set(`/geo/${id}/dataset.json`, JSON.stringify({ ...dataset, span, tiled: [{ ...entry, tiles: address }] }));
}
files.set('/fires.pmtiles', archive);
files.set('/fires.json', JSON.stringify(json));

const browser = await openBrowser();
for (const [id, zoom] of [
  ['archive', 6],
  ['archive', 8],
  ['tilejson', 8],
] as const) {
  const page = await openPage(browser, { width: 1000, height: 700 });
  page.on('pageerror', (error) => console.error(error.message));
  site.take();
  const start = performance.now();
  await page.goto(`${site.origin}/?dataset=${id}&date=2024-04-09&known=latest&view=all&at=40,52,${zoom}`);
  await drawn(page);
  const opened = performance.now() - start;
  await page.waitForTimeout(1500);
  const fetched = site.take().filter(({ path }) => path.startsWith('/tiles/') || path === '/fires.pmtiles');
  const steps: number[] = [];
  for (let i = 0; i < STEPS; i++) steps.push(await page.evaluate(STEP));
  const again = site.take().filter(({ path }) => path.startsWith('/tiles/') || path === '/fires.pmtiles').length;
  console.log(
    `${id}, zoom ${zoom}: open in ${(opened / 1000).toFixed(1)} s, ${fetched.length} answers, ${MB(fetched.reduce((sum, { bytes }) => sum + bytes, 0))}; ` +
      `a day's step ${Math.round(median(steps))} ms (${Math.round(Math.min(...steps))} to ${Math.round(Math.max(...steps))}), ${again} answers more; ${await memoryOf(page)}.`,
  );
  await page.screenshot({ path: `reports/pictures/million-${id}-${zoom}.png` });
  await page.context().close();
}
await browser.close();
site.close();

/** What the page's own thread holds after a collection, and what its process does with all its workers. The rest is the graphics process. */
async function memoryOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const resident = processInfo.map(({ type, id }) => ({ type, bytes: residentOf(id) }));
  const most = (type: string): number =>
    Math.max(0, ...resident.filter((one) => one.type === type).map(({ bytes }) => bytes));
  return `heap of the page ${MB(usedSize)}, its process with the workers ${MB(most('renderer'))}, the graphics process ${MB(most('GPU'))}`;
}

/** Resident memory of a process, bytes; 0 where the system does not tell. */
function residentOf(id: number): number {
  try {
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 170_000 });
}
