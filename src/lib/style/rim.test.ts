import { expect, it } from 'vitest';
import { isAtRim } from './rim.ts';

it('is 62 degrees from the middle, along a meridian or the equator, also across 180 degrees', () => {
  expect(isAtRim([0, 61], [0, 0])).toBe(false);
  expect(isAtRim([0, 63], [0, 0])).toBe(true);
  expect(isAtRim([-129, 0], [170, 0])).toBe(false);
  expect(isAtRim([-127, 0], [170, 0])).toBe(true);
});

it('knows that meridians meet at a pole', () => {
  // 10 degrees from the pole on either side of it.
  expect(isAtRim([180, 80], [0, 80])).toBe(false);
  expect(isAtRim([180, 30], [0, 80])).toBe(true);
});
