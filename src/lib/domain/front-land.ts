import type { FrontGrid } from './front-grid.ts';
import type { Ring } from './front-trace.ts';

/** 1 for every sample point on land, 0 for the others: each row is crossed once. */
export function landMask(land: readonly Ring[][], { x0, y0, step, columns, rows }: FrontGrid): Uint8Array {
  const mask = new Uint8Array(columns * rows);
  const rings = land.flat();
  for (let row = 0; row < rows; row++) {
    const y = y0 + row * step;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let i = 0; i + 1 < ring.length; i++) {
        const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!];
        if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
      }
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const first = Math.max(0, Math.ceil((crossings[i]! - x0) / step));
      const last = Math.min(columns - 1, Math.floor((crossings[i + 1]! - x0) / step));
      if (last >= first) mask.fill(1, row * columns + first, row * columns + last + 1);
    }
  }
  return mask;
}
