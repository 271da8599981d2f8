/** One line of the bench: our time against a named baseline's, taken in the same run. */
export interface BenchLine {
  readonly name: string;
  readonly baseline: string;
  /** The median of ours over the median of the baseline, rounds taken in turn. */
  readonly ratio: number;
  /** The least and the greatest ratio among the rounds. */
  readonly spread: readonly [number, number];
  /** The ratio must not be above it. */
  readonly bar: number;
  /** What the medians were, and what a reader must know to judge them. */
  readonly note?: string;
}

/** A line for people. */
export function sentenceOf({ name, baseline, ratio, spread, bar, note }: BenchLine): string {
  const [least, greatest] = spread.map((value) => value.toPrecision(3));
  const verdict = ratio <= bar ? 'within' : 'ABOVE';
  return `${name}: ${ratio.toPrecision(3)} of ${baseline} (${least} to ${greatest}), ${verdict} the bar of ${bar}; ${note ?? ''}`;
}

/** Something done once, timed by whoever calls it. */
export type Work = () => void | Promise<void>;

/** How long something takes, in milliseconds. */
export async function elapsed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle value; of an even number the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * Pairs of times, ours and the baseline's, as a line. The pairs are made round by round, so that a machine whose speed drifts slows
 * both alike.
 */
export function lineOf(
  names: Pick<BenchLine, 'name' | 'baseline' | 'bar'>,
  rounds: readonly (readonly [ours: number, baseline: number])[],
  unit = 'ms',
): BenchLine {
  const ours = median(rounds.map(([a]) => a));
  const theirs = median(rounds.map(([, b]) => b));
  const ratios = rounds.map(([a, b]) => a / b);
  return {
    ...names,
    ratio: ours / theirs,
    spread: [Math.min(...ratios), Math.max(...ratios)],
    note: `${show(ours)} ${unit} against ${show(theirs)} ${unit}`,
  };
}

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** Times both in turn, `rounds` times after one round that is not counted.. */
export async function against(
  names: Pick<BenchLine, 'name' | 'baseline' | 'bar'>,
  work: { readonly ours: Work; readonly baseline: Work },
  rounds = 5,
): Promise<BenchLine> {
  const pairs: [number, number][] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair: [number, number] = [await elapsed(work.ours), await elapsed(work.baseline)];
    if (round > 0) pairs.push(pair);
  }
  return lineOf(names, pairs);
}

/** A seeded source of numbers in 0..1: mulberry32 (Tommy Ettinger, public domain). The same seed gives the same numbers. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
