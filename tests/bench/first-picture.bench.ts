import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { View } from '#lib/domain/dataset.ts';
import { bareStyle } from './bare-style.ts';
import { lineOf, type BenchLine } from './bench.ts';
import { bundlePages } from './bundle-pages.ts';
import { openBrowser, openPage, secondsUntilDrawn } from './open-browser.ts';
import { serveSite, type Sent, type Site } from './serve-site.ts';

const ROUNDS = 4;
const WINDOW = { width: 1440, height: 900 };
const geo = (name: string): string => fileURLToPath(new URL(`../../geo/dprk-2024/${name}`, import.meta.url));
const ofMapLibre = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/maplibre-gl/dist/${name}`, import.meta.url));

/** The page's first picture against that of a bare MapLibre page with the same ground: how long it takes, and what script it needs. */
export async function firstPictureBench(): Promise<BenchLine[]> {
  const { views } = JSON.parse(readFileSync(geo('dataset.json'), 'utf8')) as { views: View[] };
  const overview = views.find(({ id }) => id === 'overview');
  if (!overview || typeof overview.projection === 'string')
    throw new Error('The overview has no projection of its own.');
  const view: View = {
    ...overview,
    projection: { ...overview.projection, centre: overview.projection.centre ?? [0, 0] },
  };
  const files = await bundlePages(['bare']);
  const site = await serveSite(files);
  files.set('/bench/bare.json', JSON.stringify(bareStyle(view, site.origin, WINDOW)));
  const browser = await openBrowser();
  const rounds: [number, number][] = [];
  let sent: Sent[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    site.take();
    const ours = await secondsTo(browser, site, '/?view=overview');
    if (round === 0) sent = ours.sent;
    const bare = await secondsTo(browser, site, '/bench/bare.html');
    // The first round finds the machine's own caches cold.
    if (round > 0) rounds.push([ours.seconds, bare.seconds]);
  }
  await browser.close();
  site.close();
  return [
    lineOf(
      { name: 'time to first picture', baseline: 'a bare MapLibre page with the same ground', bar: 1.3 },
      rounds,
      's',
    ),
    scriptLine(sent),
  ];
}

async function secondsTo(browser: Browser, site: Site, path: string): Promise<{ seconds: number; sent: Sent[] }> {
  const page = await openPage(browser, WINDOW);
  site.take();
  const found = { seconds: await secondsUntilDrawn(page, `${site.origin}${path}`), sent: site.take() };
  await page.context().close();
  return found;
}

/** Packed bytes of script, workers included; the same at each run. */
function scriptLine(sent: readonly Sent[]): BenchLine {
  const ours = sent.filter(({ path }) => /\.m?js$/.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
  const theirs = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs']
    .map((name) => gzipSync(readFileSync(ofMapLibre(name))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  return lineOf(
    { name: 'script before the first picture', baseline: "MapLibre's own", bar: 1.25 },
    [[ours / 1000, theirs / 1000]],
    'kB',
  );
}
