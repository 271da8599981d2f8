import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterRadius, LEAST_CLUSTERED, ManyClusters } from './many-clusters.ts';

const positions = (at: readonly (readonly [x: number, y: number])[]): Float32Array =>
  Float32Array.from(at.flatMap(([x, y]) => [x, y, x - Math.fround(x), y - Math.fround(y)]));
/** Numbers from one to another. */
const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** Twelve places in a row about the middle of the first of eight by eight cells, then one alone in the last. */
const row = [...from(0, 11).map((i): [number, number] => [(58 + i) / 1024, 64 / 1024]), [0.99, 0.99] as const];
const made = (at: readonly (readonly [x: number, y: number])[] = row): ManyClusters => {
  const clusters = new ManyClusters(positions(at), false);
  clusters.zoomTo(0.4);
  return clusters;
};

test('a radius grows by the same for each tenfold', () => {
  expect([12, 120, 1200].map(clusterRadius)).toEqual([12, 17, 22]);
});

describe('clusters', () => {
  test('twelve open points in a cell are one sign at their mean, eleven are dots', () => {
    const clusters = made();
    clusters.step(from(0, 12));
    // The mean of 58 to 69 is 63.5; positions are kept to a step of a thousand millionth.
    const [one, ...others] = clusters.clusters();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ cell: 0, count: 12 });
    expect(one?.at[0]).toBeCloseTo(63.5 / 1024, 8);
    expect(one?.at[1]).toBeCloseTo(64 / 1024, 8);
    expect([0, 11, 12].map((number) => clusters.holds(number))).toEqual([true, true, false]);
    expect(clusters.pointsOf(0)).toEqual(from(0, 11));
    clusters.step(from(1, 12));
    expect(clusters.clusters()).toEqual([]);
    expect(clusters.holds(3)).toBe(false);
  });

  test('a point of the cell that is not open is no part of the number, and is held by the sign', () => {
    const clusters = made([...row, [0.01, 0.01]]);
    clusters.step(from(0, 12));
    expect(clusters.clusters().map(({ count }) => count)).toEqual([12]);
    expect(clusters.holds(13)).toBe(true);
  });

  test('a sign stands on its points, however near to the edge of a cell, and gives way only to another sign', () => {
    // Twelve places on one, by the left edge of the second cell, and twelve just across it.
    const [right, left] = [from(0, 11).map(() => [0.1251, 0.0625] as const), from(0, 11).map(() => [0.1249, 0.0625] as const)]; // prettier-ignore
    const clusters = made([...right, ...left]);
    clusters.step(from(0, 11));
    expect(clusters.clusters()[0]?.at[0]).toBeCloseTo(0.1251, 8);
    clusters.step(from(0, 23));
    // Discs of twelve with their lines are 13 pixels to the edge, of 64 / sqrt 2 in an eighth of the square.
    const [a, b] = clusters.clusters();
    expect(a?.at[0]).toBeCloseTo(0.125 + (13 / 45.2548) * 0.125, 6);
    expect(b?.at[0]).toBeCloseTo(0.125 - (13 / 45.2548) * 0.125, 6);
    expect(a?.at[1]).toBeCloseTo(0.0625, 8);
  });

  test('a nearer grid parts them, and the one of before comes back as it was', () => {
    const clusters = made();
    clusters.step(from(0, 12));
    const before = clusters.clusters();
    expect(clusters.isOther(-0.4)).toBe(false);
    expect(clusters.isOther(0.6)).toBe(true);
    // From 58 to 63 and from 64 on: six a cell.
    clusters.zoomTo(0.6);
    expect(clusters.clusters()).toEqual([]);
    clusters.zoomTo(0);
    expect(clusters.clusters()).toEqual(before);
  });
});

const size = 60;
const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
const place = fc.tuple(fc.oneof(unit, fc.constant(0.3)), fc.oneof(unit, fc.constant(0.3)));
const places = fc.array(place, { minLength: size, maxLength: size });
const dates = fc.array(fc.subarray(from(0, size - 1)), { minLength: 1, maxLength: 6 });

test('whatever steps led to a date and in whatever order, signs and dots together are what is open, and the signs are the same', () => {
  let met = 0;
  fc.assert(
    fc.property(places, dates, fc.integer({ min: -4, max: 6 }), fc.boolean(), (at, steps, zoom, isRound) => {
      const stepped = new ManyClusters(positions(at), isRound);
      for (const [i, open] of steps.entries()) {
        stepped.zoomTo(zoom + (i % 2));
        stepped.step(open);
      }
      stepped.zoomTo(zoom);
      const last = steps.at(-1)!;
      const clusters = stepped.clusters();
      met += clusters.length;
      const dots = last.filter((number) => !stepped.holds(number)).length;
      expect(dots + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(last.length);
      expect(clusters.every(({ count }) => count >= LEAST_CLUSTERED)).toBe(true);
      // There and back, and straight there.
      stepped.step([]);
      stepped.step(last);
      expect(stepped.clusters()).toEqual(clusters);
      const fresh = new ManyClusters(positions(at), isRound);
      fresh.zoomTo(zoom);
      fresh.step(last.toReversed());
      expect(fresh.clusters()).toEqual(clusters);
    }),
  );
  // Or nothing was tried.
  expect(met).toBeGreaterThan(20);
});
