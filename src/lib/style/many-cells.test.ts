import { expect, test } from 'vitest';
import { cellsAt, manySteps, STEPS } from './many-cells.ts';

/** Positions on the plane as the graphics card has them. */
const positions = (...at: [x: number, y: number][]): Float32Array =>
  Float32Array.from(at.flatMap(([x, y]) => [x, y, x - Math.fround(x), y - Math.fround(y)]));
const cells = (zoom: number, isRound: boolean, ...at: [number, number][]) =>
  cellsAt(manySteps(positions(...at)), zoom, isRound);

test('steps are whole, finer than a 32-bit float, and none for what lies outside the square', () => {
  const third = Math.floor(STEPS / 3);
  const steps = manySteps(positions([0.25, 1 / 3], [1, 0.5], [0.5, -0.1], [NaN, NaN]));
  expect([...steps]).toEqual([STEPS / 4, third, -1, -1, -1, -1, -1, -1]);
});

test('at zoom 0 a square of 512 pixels has eight cells of 64 a side, at zoom 1 sixteen', () => {
  // 0.124 and 0.126 lie in the first and the second eighth, 0.06 and 0.1 in the first and the second sixteenth.
  const at: [number, number][] = [[0.06, 0.06], [0.1, 0.06], [0.124, 0.06], [0.126, 0.06], [0.06, 0.126]]; // prettier-ignore
  expect([...cells(0, false, ...at).of]).toEqual([0, 0, 0, 1, 2]);
  expect([...cells(1, false, ...at).of]).toEqual([0, 1, 1, 2, 3]);
  expect(cells(0, false, ...at).sides).toEqual([STEPS / 8, STEPS / 8, STEPS / 8]);
});

test('of a square smaller than a cell all is one cell, and what lies nowhere is in none', () => {
  expect([...cells(-5, false, [0.1, 0.1], [0.9, 0.9], [2, 0.5]).of]).toEqual([0, 0, -1]);
});

test('on a globe a cell is twice as large north of 45 degrees and four times north of 69', () => {
  // Heights of Mercator's square: 0.5 - asinh(tan(latitude)) / 2 pi.
  const height = (latitude: number): number => 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  const at = [0, 44, 46, 68, 70].map((latitude): [number, number] => [0.01, height(latitude)]);
  const sides = cells(3, true, ...at).sides.map((side) => STEPS / side);
  expect(sides).toEqual([64, 64, 32, 32, 16]);
});
