import type { PointMm } from './display-list.ts';

/** The length of a line up to each of its points, millimetres. */
export function runningLength(points: readonly PointMm[]): number[] {
  let sum = 0;
  return points.map((at, i) => {
    const before = points[i - 1] ?? at;
    return (sum += Math.hypot(at[0] - before[0], at[1] - before[1]));
  });
}

/** The point at a distance along a line; `lengths` are its `runningLength`. Its ends stand for what lies beyond them. */
export function pointAt(points: readonly PointMm[], lengths: readonly number[], distance: number): PointMm {
  const found = lengths.findIndex((length) => length >= distance);
  const i = Math.max(1, found < 0 ? points.length - 1 : found);
  const [a, b] = [points[i - 1] ?? [0, 0], points[i] ?? points[i - 1] ?? [0, 0]];
  const [before, after] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  const share = after > before ? Math.min(1, Math.max(0, (distance - before) / (after - before))) : 0;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
