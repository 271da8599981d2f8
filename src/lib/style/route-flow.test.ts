import { expect, test } from 'vitest';
import { FLOW, flowAt, flowAtRest } from './route-flow.ts';

test('strokes come to where the next ones were in four days of play, and the same date gives the same place', () => {
  expect(flowAt(20_000)).toBe(0);
  expect(flowAt(20_001)).toBeCloseTo(FLOW.period / 4);
  expect(flowAt(20_003.999)).toBeGreaterThan(FLOW.period * 0.99);
  expect(flowAt(20_004)).toBe(0);
});

test('a day that stands begins where play would, and steps fourteen times a second through twenty-eight places', () => {
  expect(flowAtRest(20_001, 0)).toBe(flowAt(20_001));
  expect(flowAtRest(20_000, 71)).toBe(0);
  expect(flowAtRest(20_000, 72)).toBeCloseTo(FLOW.period / 28);
  expect(flowAtRest(20_000, 2000)).toBeCloseTo(0);
});
