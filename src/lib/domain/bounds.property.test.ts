import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyOn, type Bounds } from './bounds.ts';

const FIRST = 19_700;
const day = fc.integer({ min: FIRST, max: FIRST + 60 });
const span = fc
  .tuple(day, day, day, day)
  .map((days) => days.toSorted((a, b) => a - b) as [number, number, number, number])
  .map(([startEarliest, startLatest, endEarliest, endLatest]): Bounds => ({
    startEarliest,
    startLatest,
    endEarliest,
    endLatest,
    cap: 1,
    shape: 'interval',
  }));
const widening = fc.record({ s0: fc.nat(9), s1: fc.nat(9), e0: fc.nat(9), e1: fc.nat(9) });

test('widening a bound never adds a certain day and never removes a possible one', () => {
  fc.assert(
    fc.property(span, widening, (bounds, { s0, s1, e0, e1 }) => {
      const wider: Bounds = {
        ...bounds,
        startEarliest: bounds.startEarliest - s0,
        startLatest: bounds.startLatest + s1,
        endEarliest: bounds.endEarliest - e0,
        endLatest: bounds.endLatest + e1,
      };
      for (let d = FIRST - 15; d < FIRST + 80; d++) {
        if (certaintyOn(wider, d) === 1) expect(certaintyOn(bounds, d)).toBe(1);
        if (certaintyOn(bounds, d) > 0) expect(certaintyOn(wider, d)).toBeGreaterThan(0);
      }
    }),
  );
});

test('certainty lies between 0 and the cap on every day', () => {
  fc.assert(
    fc.property(span, fc.constantFrom(1, 0.75), day, (bounds, cap, d) => {
      const certainty = certaintyOn({ ...bounds, cap }, d);
      expect(certainty).toBeGreaterThanOrEqual(0);
      expect(certainty).toBeLessThanOrEqual(cap);
    }),
  );
});
