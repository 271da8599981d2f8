import { expect, test } from 'vitest';
import { partDiscs } from './part-discs.ts';

const disc = (x: number, y: number, radius = 1) => ({ at: [x, y] as const, radius });

test('discs that cover no other stay where they are, also where they touch', () => {
  expect(partDiscs([disc(0, 0), disc(2, 0), disc(0, 5)])).toEqual([[0, 0], [2, 0], [0, 5]]); // prettier-ignore
});

test('two that do give way to each other by as much, along the line between them', () => {
  // Middles 5 apart, radii 5 and 5: each moves 2.5 along three to four.
  const [a, b] = partDiscs([disc(0, 0, 5), disc(3, 4, 5)]);
  expect(a!.map((n) => n.toFixed(9))).toEqual(['-1.500000000', '-2.000000000']);
  expect(b!.map((n) => n.toFixed(9))).toEqual(['4.500000000', '6.000000000']);
});

test('two on one place part from left to right', () => {
  expect(partDiscs([disc(7, 7), disc(7, 7)])).toEqual([[6, 7], [8, 7]]); // prettier-ignore
});

test('what one pushes against another goes on', () => {
  const xs = partDiscs([disc(0, 0), disc(1.5, 0), disc(3.5, 0)]).map(([x]) => x);
  expect(xs[1]! - xs[0]!).toBeGreaterThan(1.99);
  expect(xs[2]! - xs[1]!).toBeGreaterThan(1.99);
});
