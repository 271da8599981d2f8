import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOrder } from './span-order.ts';

test('spans of one day lie by their days, and a moment gives their run alone', () => {
  const { order, runsAt } = spanOrder([3, 1, 2, 1], [3, 1, 2, 1]);
  expect([...order]).toEqual([1, 3, 2, 0]);
  expect(runsAt(1)).toEqual([[0, 2]]);
  expect(runsAt(2)).toEqual([[2, 3]]);
  expect(runsAt(4)).toEqual([]);
});

test('one span that lasts for ever does not draw all that ended long ago along', () => {
  const days = Array.from({ length: 100 }, (_, i) => i);
  const { order, runsAt } = spanOrder([0, ...days], [Infinity, ...days]);
  expect(order.at(-1)).toBe(0);
  // The day itself, and the span without an end.
  expect(runsAt(60).map(([start, end]) => end - start)).toEqual([1, 1]);
});

test('a span that ends before it begins is nowhere', () => {
  expect([...spanOrder([5, 1], [4, 1]).order]).toEqual([1]);
});

const side = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.constantFrom(-Infinity, Infinity));
const spans = fc.array(fc.tuple(side, side), { maxLength: 60 });

test('the runs of any moment hold what brute force finds, each once, and little else', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -5, max: 65 }), (list, moment) => {
      const { order, runsAt } = spanOrder(list.map(([first]) => first), list.map(([, last]) => last)); // prettier-ignore
      const inRuns = runsAt(moment).flatMap(([start, end]) => [...order.slice(start, end)]);
      const touching = list.flatMap(([first, last], i) => (first <= moment && moment <= last ? [i] : []));
      expect(inRuns.filter((i) => touching.includes(i)).sort((a, b) => a - b)).toEqual(touching);
      expect(new Set(inRuns).size).toBe(inRuns.length);
      for (const i of inRuns) {
        const [first, last] = list[i]!;
        expect(first).toBeLessThanOrEqual(moment);
        if (Number.isFinite(last - first)) expect(moment - last).toBeLessThanOrEqual(last - first + 1);
      }
    }),
    { numRuns: 500 },
  );
});
