/** Sample points in rows from the south-west, in metres of a projection. */
export interface FrontGrid {
  readonly x0: number;
  readonly y0: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

export type Point = readonly [x: number, y: number];

/** A grid over points with a margin. Its lines are multiples of the step, so that grids over other points fall on the same lines. */
export function gridOver(points: readonly Point[], margin: number, step: number): FrontGrid {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const down = (value: number): number => Math.floor((value - margin) / step) * step;
  const [x0, y0] = [down(Math.min(...xs)), down(Math.min(...ys))];
  const count = (to: number, from: number): number => Math.ceil((to + margin - from) / step) + 1;
  return { x0, y0, step, columns: count(Math.max(...xs), x0), rows: count(Math.max(...ys), y0) };
}

/** Calls with the column, row and index of every sample point within a distance of a point. */
export function eachWithin(
  { x0, y0, step, columns, rows }: FrontGrid,
  [x, y]: Point,
  distance: number,
  visit: (index: number, metres: number) => void,
): void {
  const range = (at: number, from: number, count: number): [number, number] => [
    Math.max(0, Math.ceil((at - distance - from) / step)),
    Math.min(count - 1, Math.floor((at + distance - from) / step)),
  ];
  const [[left, right], [bottom, top]] = [range(x, x0, columns), range(y, y0, rows)];
  for (let row = bottom; row <= top; row++) {
    for (let column = left; column <= right; column++) {
      const metres = Math.hypot(x0 + column * step - x, y0 + row * step - y);
      if (metres <= distance) visit(row * columns + column, metres);
    }
  }
}
