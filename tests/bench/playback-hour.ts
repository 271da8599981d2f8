/**
 * Whether a page that plays for long keeps what it should let go. An hour of play at the speed the page begins with, run at its fastest,
 * eight times that, round a loop of the built-in story; the heap after a collection, and what the page listens to, every half minute.
 *
 *     npx vite build && npx tsx tests/bench/playback-hour.ts [minutes]
 *
 * Exits 1 when the heap or the least number of listeners grew by 5 % or more from the first third of the samples to the last.
 */
import { openBrowser } from './open-browser.ts';
import { serveSite } from './serve-site.ts';

const MINUTES = Number(process.argv[2] ?? 7.5);
const EVERY_MS = 30_000;
/** Until every day of the loop was shown: the front of each day is derived once and kept. */
const WARM_MS = 90_000;
const DAYS = 92;
const MOST_GROWTH = 0.05;

const site = await serveSite();
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
await page.goto(`${site.origin}/?date=2024-10-01&known=latest&view=overview`);
await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 120_000 });
await page.keyboard.press('l');
for (let day = 0; day < DAYS; day++) await page.keyboard.press('.');
await page.keyboard.press('l');
for (let press = 0; press < 4; press++) await page.keyboard.press(']');
await page.keyboard.press('Space');

const devtools = await page.context().newCDPSession(page);
interface Sample {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

async function sample(): Promise<Sample> {
  // What is let go in one collection may let go of more.
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, listeners: jsEventListeners, nodes };
}

await page.waitForTimeout(WARM_MS);
const seen = new Set<string>();
const samples: Sample[] = [];
for (let at = 0; at <= MINUTES * 60_000; at += EVERY_MS) {
  const { heap, listeners, nodes } = await sample();
  const date = (await page.getByTestId('date').textContent()) ?? '';
  seen.add(date);
  samples.push({ heap, listeners, nodes });
  console.log(
    `${(at / 60_000).toFixed(1)} min, ${date}: ${(heap / 1e6).toFixed(2)} MB, ${listeners} listeners, ${nodes} nodes`,
  );
  await page.waitForTimeout(EVERY_MS);
}
await browser.close();
site.close();

/** The middle of some samples: at each the play stands on another day, which needs more or less. */
function middle(of: readonly Sample[], what: keyof Sample): number {
  const sorted = of.map((one) => one[what]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
/** The least of some samples. Notes come and go with the date and their listeners with them; what is never let go raises the least too. */
const least = (of: readonly Sample[], what: keyof Sample): number => Math.min(...of.map((one) => one[what]));
const third = Math.ceil(samples.length / 3);
const [first, last] = [samples.slice(0, third), samples.slice(-third)];
const growth = (what: keyof Sample, of = middle): number => of(last, what) / of(first, what) - 1;
const [heap, listeners, nodes] = [growth('heap'), growth('listeners', least), growth('nodes')];
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
console.log(
  `From the first third to the last: heap ${percent(heap)}, listeners at their least ${percent(listeners)}, nodes ${percent(nodes)}; ${seen.size} dates seen.`,
);
if (seen.size < 3) throw new Error('The page did not play.');
process.exitCode = heap < MOST_GROWTH && listeners < MOST_GROWTH ? 0 : 1;
