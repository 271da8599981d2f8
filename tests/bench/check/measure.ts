import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../../src/cli/commands/check-folder.ts';

/*
 * One measurement in a process of its own: `parse FOLDER` reads the layers with JSON.parse and passes once over their coordinates; `check
 * FOLDER` is the whole check, opening the files included. Prints seconds and the peak memory of the process as JSON.
 */
const [what, folder = ''] = process.argv.slice(2);
const LAYERS = ['a.geojson', 'b.geojson'];

/** The sum of all numbers in nested lists: one pass over the coordinates. */
function sum(value: unknown): number {
  if (typeof value === 'number') return value;
  let total = 0;
  if (Array.isArray(value)) for (const item of value) total += sum(item);
  return total;
}

function parse(): number {
  const texts = LAYERS.map((file) => readFileSync(join(folder, file), 'utf8'));
  const from = performance.now();
  for (const text of texts) {
    const { features } = JSON.parse(text) as { features: { geometry: { coordinates: unknown } }[] };
    for (const { geometry } of features) sum(geometry.coordinates);
  }
  return performance.now() - from;
}

async function check(): Promise<number> {
  const from = performance.now();
  await checkFolder(folder);
  return performance.now() - from;
}

const before = process.resourceUsage().maxRSS;
const milliseconds = what === 'parse' ? parse() : await check();
// Linux gives the peak in kilobytes.
const peak = process.resourceUsage().maxRSS;
process.stdout.write(
  `${JSON.stringify({ what, seconds: milliseconds / 1000, peakMb: peak / 1000, startMb: before / 1000 })}\n`,
);
