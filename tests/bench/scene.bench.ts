import { sceneAt } from '#lib/scene/scene-at.ts';
import { createSceneWalk } from '#lib/scene/scene-walk.ts';
import { elapsed, lineOf, type BenchLine } from './bench.ts';
import { FIRST, LAST, madeDataset } from './made-dataset.ts';

/** A day's step of the scene against folding the whole dataset, at 100,000 claims. */
export async function sceneBench(): Promise<BenchLine[]> {
  const dataset = madeDataset(100_000);
  const days = 20;
  const lines: BenchLine[] = [];
  for (const [name, locked] of [
    ['scene step', false],
    ['scene step, locked to what was known', true],
  ] as const) {
    const middle = Math.round((FIRST + LAST) / 2);
    const clockOn = (date: number) => ({ date, known: locked ? date : ('latest' as const) });
    const walk = createSceneWalk(dataset);
    const rounds: [number, number][] = [];
    for (let round = 0; round < 6; round++) {
      const start = middle + round * days;
      walk(clockOn(start));
      const steps = await elapsed(() => {
        for (let day = 1; day <= days; day++) walk(clockOn(start + day));
      });
      const fold = await elapsed(() => void sceneAt(dataset, clockOn(start + days)));
      // The first round warms both up.
      if (round > 0) rounds.push([steps / days, fold]);
    }
    lines.push(lineOf({ name, baseline: 'sceneAt afresh, 100,000 claims', bar: 0.01 }, rounds));
  }
  return lines;
}
