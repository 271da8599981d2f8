import { lowerBound } from './lower-bound.ts';

/** Spans put into an order in which those that touch a moment lie in a few runs. */
export interface SpanOrder {
  /** Positions, in the lists the order was made from, of the spans in this order. Spans that hold no moment are left out. */
  readonly order: Uint32Array;
  /**
   * The runs `[start, end)` of the order that hold every span with `first <= moment <= last`. They may hold others, but none that begins
   * after the moment, and none that ended longer ago than it lasted.
   */
  readonly runsAt: (moment: number) => (readonly [start: number, end: number])[];
}

/** Spans of about one length: the longest is no longer than `reach`. */
interface Class {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
}

/**
 * Orders closed spans of days, `firsts[i]..lasts[i]`, sides may be infinite: by classes of length, each twice as long as the one before, and
 * by their beginnings within a class. Those of one class that touch a moment began at most the class's length before it, so they are a run,
 * found by two binary searches; a single run over all would be as long as the longest span makes it.
 */
export function spanOrder(firsts: ArrayLike<number>, lasts: ArrayLike<number>): SpanOrder {
  const classOf = (i: number): number => {
    const days = at(lasts, i) - at(firsts, i) + 1;
    return Number.isFinite(days) ? Math.ceil(Math.log2(days)) : Infinity;
  };
  const all = Uint32Array.from({ length: firsts.length }, (_, i) => i).filter((i) => at(firsts, i) <= at(lasts, i));
  const classes = Float64Array.from({ length: firsts.length }, (_, i) => classOf(i));
  const order = all.sort((a, b) => at(classes, a) - at(classes, b) || compare(at(firsts, a), at(firsts, b)) || a - b);
  const runs: Class[] = [];
  for (let start = 0; start < order.length;) {
    const length = at(classes, order[start]!);
    const end = lowerBound(order.length, (i) => at(classes, order[i]!) <= length);
    runs.push({ start, end, reach: 2 ** length });
    start = end;
  }
  const begins = (i: number): number => at(firsts, order[i]!);
  return {
    order,
    runsAt: (moment) =>
      runs.flatMap(({ start, end, reach }) => {
        const size = end - start;
        const from = start + lowerBound(size, (i) => begins(start + i) <= moment - reach && reach < Infinity);
        const to = start + lowerBound(size, (i) => begins(start + i) <= moment);
        return from < to ? [[from, to] as const] : [];
      }),
  };
}

/** Infinite sides are equal to themselves, which their difference is not. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
const at = (list: ArrayLike<number>, i: number): number => list[i] ?? NaN;
