import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineOf, type BenchLine } from '../bench.ts';
import { makeDataset } from './make-dataset.ts';

const ONE = fileURLToPath(new URL('measure.ts', import.meta.url));

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

/**
 * `dateline check` on files of a size, made from a seed: its time against `JSON.parse` with one pass over the coordinates, each in a process
 * of its own and in turn; and the memory of its process at the peak, Node itself included, against the size of the files.
 */
export async function checkBench(megabytes = 100, rounds = 3): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const size = (await makeDataset(folder, megabytes)) / 1e6;
    const pairs = Array.from({ length: rounds }, () => {
      const [parse, check] = [measured('parse', folder), measured('check', folder)];
      return { times: [check.seconds * 1000, parse.seconds * 1000] as const, memory: [check.peakMb, size] as const };
    });
    const of = `${size.toFixed(0)} MB`;
    return [
      lineOf(
        { name: 'check', baseline: `JSON.parse and one pass over the coordinates, ${of}`, bar: 4 },
        pairs.map(({ times }) => times),
      ),
      lineOf(
        { name: 'check, memory at its peak', baseline: `the size of the files, ${of}`, bar: 3 },
        pairs.map(({ memory }) => memory),
        'MB',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measured(what: string, folder: string): Measured {
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', ONE, what, folder], { encoding: 'utf8' }),
  ) as Measured;
}
