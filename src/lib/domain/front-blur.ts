import type { FrontGrid } from './front-grid.ts';

/** Passes of a moving average that come near a normal distribution. */
const PASSES = 3;

/** The half-width, in sample points, of the moving average whose three passes have about this standard deviation (metres). */
export function halfWidth(deviation: number, step: number): number {
  // The variance of a moving average over n points is (n² - 1) / 12.
  const points = Math.sqrt((12 * (deviation / step) ** 2) / PASSES + 1);
  return Math.max(0, Math.round((points - 1) / 2));
}

/** Blurs a field where it lies. Beyond the grid it counts as 0. */
export function blur(field: Float32Array, grid: FrontGrid, half: number): void {
  if (half === 0) return;
  const { columns, rows } = grid;
  const line = new Float32Array(Math.max(columns, rows));
  for (let pass = 0; pass < PASSES; pass++) {
    for (let row = 0; row < rows; row++) average(field, row * columns, 1, columns, half, line);
    for (let column = 0; column < columns; column++) average(field, column, columns, rows, half, line);
  }
}

function average(
  field: Float32Array,
  start: number,
  stride: number,
  count: number,
  half: number,
  line: Float32Array,
): void {
  let sum = 0;
  for (let i = 0; i < Math.min(half, count); i++) sum += field[start + i * stride]!;
  for (let i = 0; i < count; i++) {
    if (i + half < count) sum += field[start + (i + half) * stride]!;
    if (i - half > 0) sum -= field[start + (i - half - 1) * stride]!;
    line[i] = sum / (2 * half + 1);
  }
  for (let i = 0; i < count; i++) field[start + i * stride] = line[i]!;
}
