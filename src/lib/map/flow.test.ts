import { expect, it } from 'vitest';
import { dashAt } from './flow.ts';

const sum = (pattern: number[]): number => pattern.reduce((a, b) => a + b, 0);

it('keeps the period, so that strokes neither bunch nor thin', () => {
  for (let step = 0; step < 60; step++) expect(sum(dashAt(step))).toBeCloseTo(14, 6);
});

it('moves the stroke towards the end of the line', () => {
  expect(dashAt(2)[1]).toBeGreaterThan(dashAt(1)[1]!);
});

it('comes back to where it began', () => {
  expect(dashAt(28)).toEqual(dashAt(0));
});
