import { expect, test } from 'vitest';
import { areDisjoint, halfLastDigit, rangeOf } from './range.ts';

test.each([
  [1500, 50],
  [12000, 500],
  [10900, 50],
  [4700, 50],
  [3000, 500],
  [101, 0.5],
  [5.5, 0.05],
  [0, 0],
])('half the last significant digit of %d is %d', (value, half) => expect(halfLastDigit(value)).toBeCloseTo(half, 10));

test('a rough figure is widened, an open side stays open', () => {
  expect(rangeOf({ min: 1500, max: 1500, rough: true })).toEqual({ min: 1450, max: 1550 });
  expect(rangeOf({ min: 3000, max: null, rough: false })).toEqual({ min: 3000, max: Infinity });
  expect(rangeOf({ min: null, max: 8000, rough: true })).toEqual({ min: -Infinity, max: 8500 });
  expect(rangeOf({ min: null, max: null, rough: false })).toBeUndefined();
});

test('ranges differ when no number is in both', () => {
  expect(areDisjoint({ min: 2500, max: 3500 }, { min: 3000, max: Infinity })).toBe(false);
  expect(areDisjoint({ min: 2500, max: 3500 }, { min: 11500, max: 12500 })).toBe(true);
});
