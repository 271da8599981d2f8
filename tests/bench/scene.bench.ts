import { sceneAt } from '#lib/scene/scene-at.ts';
import { createSceneWalk } from '#lib/scene/scene-walk.ts';
import { elapsed, lineOf, median, type BenchLine } from './bench.ts';
import { FIRST, LAST, madeDataset } from './made-dataset.ts';

const DAYS = 40;
const ROUNDS = 6;

/**
 * A day's step of the scene against folding the whole dataset, at 100,000 claims. The ratio is of the middle step of each round; the
 * note has the mean too, which pays for the collector.
 */
export async function sceneBench(): Promise<BenchLine[]> {
  const dataset = madeDataset(100_000);
  const lines: BenchLine[] = [];
  for (const [name, locked] of [
    ['scene step', false],
    ['scene step, locked to what was known', true],
  ] as const) {
    const middle = Math.round((FIRST + LAST) / 2);
    const clockOn = (date: number) => ({ date, known: locked ? date : ('latest' as const) });
    const walk = createSceneWalk(dataset);
    const rounds: [number, number][] = [];
    const all: number[] = [];
    // The first two rounds warm both up.
    for (let round = -2; round < ROUNDS; round++) {
      const start = middle + round * DAYS;
      walk(clockOn(start));
      const steps: number[] = [];
      for (let day = 1; day <= DAYS; day++) steps.push(await elapsed(() => void walk(clockOn(start + day))));
      const fold = await elapsed(() => void sceneAt(dataset, clockOn(start + DAYS)));
      if (round < 0) continue;
      rounds.push([median(steps), fold]);
      all.push(...steps);
    }
    const line = lineOf({ name, baseline: 'sceneAt afresh, 100,000 claims', bar: 0.01 }, rounds);
    const mean = all.reduce((sum, ms) => sum + ms, 0) / all.length;
    lines.push({ ...line, note: `${line.note ?? ''}; the mean step ${mean.toPrecision(3)} ms` });
  }
  return lines;
}
