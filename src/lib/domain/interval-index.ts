/** Spans of days, or of any number, that can be asked which of them touch a window. */
export interface IntervalIndex {
  readonly size: number;
  /**
   * Calls `visit` with the position (in the lists the index was made from) of each span that has a point in `first..last`, both
   * included, in order of their beginnings. Spans that end before they begin, or have NaN for a side, touch nothing, and neither does
   * a window that ends before it begins.
   */
  readonly touching: (first: number, last: number, visit: (position: number) => void) => void;
}

/**
 * An index of closed spans, `firsts[i]..lasts[i]`; a side may be infinite. A balanced tree laid out in sorted arrays, each node
 * knowing the latest end below it: a query costs the logarithm of the size and what it finds (Cormen et al., Introduction to
 * Algorithms, Interval trees).
 */
export function intervalIndex(firsts: ArrayLike<number>, lasts: ArrayLike<number>): IntervalIndex {
  const order = Uint32Array.from({ length: firsts.length }, (_, i) => i)
    .filter((i) => at(firsts, i) <= at(lasts, i))
    .sort((a, b) => at(firsts, a) - at(firsts, b) || a - b);
  const begins = Float64Array.from(order, (i) => at(firsts, i));
  const ends = Float64Array.from(order, (i) => at(lasts, i));
  const latest = new Float64Array(order.length);
  fillLatest(ends, latest, 0, order.length);

  function walk(low: number, high: number, first: number, last: number, visit: (position: number) => void): void {
    if (low >= high) return;
    const middle = (low + high) >>> 1;
    if (at(latest, middle) < first) return;
    walk(low, middle, first, last, visit);
    // All that begins later than the window lies to the right of here.
    if (at(begins, middle) > last) return;
    if (at(ends, middle) >= first) visit(at(order, middle));
    walk(middle + 1, high, first, last, visit);
  }

  return {
    size: order.length,
    touching: (first, last, visit) => {
      if (first <= last) walk(0, order.length, first, last, visit);
    },
  };
}

/** The latest end in `low..high`, noted at the middle of each part. */
function fillLatest(ends: Float64Array, latest: Float64Array, low: number, high: number): number {
  if (low >= high) return -Infinity;
  const middle = (low + high) >>> 1;
  const below = Math.max(fillLatest(ends, latest, low, middle), fillLatest(ends, latest, middle + 1, high));
  return (latest[middle] = Math.max(at(ends, middle), below));
}

function at(list: ArrayLike<number>, i: number): number {
  return list[i] ?? NaN;
}
