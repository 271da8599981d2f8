import { expect, it } from 'vitest';
import { hatched } from './ground-hatch.ts';
import type { PointMm } from './display-list.ts';

const square = (from: number, to: number): PointMm[] => [[from, from], [to, from], [to, to], [from, to]]; // prettier-ignore
const linesOf = (rings: readonly PointMm[][]): (readonly PointMm[])[] =>
  hatched(rings, '#000000').flatMap((item) => (item.kind === 'path' ? [item.points, ...(item.more ?? [])] : []));
const lengthOf = ([[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []]: readonly (readonly number[])[]): number => Math.hypot(bx - ax, by - ay); // prettier-ignore
const total = (rings: readonly PointMm[][]): number => linesOf(rings).reduce((sum, line) => sum + lengthOf(line), 0);

it('covers an area by lines 1.3 mm apart: their length is its area through that', () => {
  expect(total([square(10, 50)])).toBeCloseTo((40 * 40) / 1.3, -2);
});

it('leaves a hole open', () => {
  expect(total([square(10, 50), square(20, 40)])).toBeCloseTo((40 * 40 - 20 * 20) / 1.3, -2);
  const through = linesOf([square(10, 50), square(20, 40)]).flat();
  expect(through.filter(([x, y]) => x > 20.01 && x < 39.99 && y > 20.01 && y < 39.99)).toEqual([]);
});

it('rises to the right, and runs on from one area into its neighbour', () => {
  const [left, right] = [linesOf([[[0, 0], [10, 0], [10, 10], [0, 10]]]), linesOf([[[10, 0], [20, 0], [20, 10], [10, 10]]])]; // prettier-ignore
  const sums = (lines: (readonly PointMm[])[]): number[] => lines.map(([[x, y] = [0, 0]]) => (x + y) % (1.3 * Math.SQRT2));
  for (const sum of [...sums(left), ...sums(right)]) expect(Math.min(sum, 1.3 * Math.SQRT2 - sum)).toBeCloseTo(0, 6);
}); // prettier-ignore

it('is nothing without an area', () => {
  expect(hatched([], '#000000')).toEqual([]);
  expect(hatched([[]], '#000000')).toEqual([]);
});
