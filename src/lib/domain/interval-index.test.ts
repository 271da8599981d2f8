import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalIndex } from './interval-index.ts';

function found(spans: readonly (readonly [number, number])[], first: number, last: number): number[] {
  const index = intervalIndex(
    spans.map(([a]) => a),
    spans.map(([, b]) => b),
  );
  const positions: number[] = [];
  index.touching(first, last, (position) => positions.push(position));
  return positions;
}

test('a window touches the spans that share a day with it, both ends included', () => {
  const spans = [
    [10, 12],
    [1, 3],
    [3, 9],
    [-Infinity, 2],
    [13, Infinity],
  ] as const;
  expect(found(spans, 3, 3)).toEqual([1, 2]);
  expect(found(spans, 12, 13)).toEqual([0, 4]);
  expect(found(spans, -5, -4)).toEqual([3]);
  expect(found([[1, 9]], 4, 2)).toEqual([]);
});

test('a span that ends before it begins, or has no number for a side, touches nothing', () => {
  expect(
    found(
      [
        [5, 4],
        [NaN, 9],
        [1, NaN],
      ],
      -100,
      100,
    ),
  ).toEqual([]);
});

const bound = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(-Infinity, Infinity));

test('it finds what looking at every span finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bound, bound)), fc.nat(25), fc.nat(10), (spans, start, length) => {
      const [first, last] = [start - 12, start - 12 + length];
      const expected = spans.flatMap(([a, b], i) => (a <= b && a <= last && b >= first ? [i] : []));
      expect(found(spans, first, last).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});
