import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDataset } from './make-dataset.ts';

/** `npx tsx tests/bench/check/run.ts [MEGABYTES] [RUNS]`: the check against the bare parse, as a table row. */
const [megabytes = 100, runs = 3] = process.argv.slice(2).map(Number);
const ONE = fileURLToPath(new URL('measure.ts', import.meta.url));

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

function measured(what: string, folder: string): Measured {
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', ONE, what, folder], { encoding: 'utf8' }),
  ) as Measured;
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
  const bytes = await makeDataset(folder, megabytes);
  const size = bytes / 1e6;
  // Taken in turns: what else the machine does falls on both alike.
  const pairs = Array.from({ length: runs }, () => [measured('parse', folder), measured('check', folder)] as const);
  const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const [parse, check] = [median(pairs.map(([one]) => one.seconds)), median(pairs.map(([, one]) => one.seconds))];
  const ratio = median(pairs.map(([one, other]) => one.seconds / other.seconds));
  const peak = Math.max(...pairs.map(([, { peakMb }]) => peakMb));
  console.log(
    `| ${size.toFixed(0)} MB | ${parse.toFixed(2)} s | ${check.toFixed(2)} s | ${ratio.toFixed(2)} | ${peak.toFixed(0)} MB | ${(peak / size).toFixed(2)} |`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
