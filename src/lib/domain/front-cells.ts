import { Delaunay } from 'd3-delaunay';
import { eachWithin, type FrontGrid, type Point } from './front-grid.ts';

/** For nobody: ground that no settlement speaks for. */
export const NOBODY = -1;

/**
 * Which settlement speaks for each sample point: the nearest, where it is within reach, or where the point lies between three settlements
 * none of which is farther from another than the closing distance. Says nothing of who holds them, so it is worked out once.
 */
export function speakers(points: readonly Point[], grid: FrontGrid, reach: number, closing: number): Int32Array {
  const cells = new Int32Array(grid.columns * grid.rows).fill(NOBODY);
  if (points.length === 0) return cells;
  const delaunay = Delaunay.from(points, ([x]) => x, ([, y]) => y); // prettier-ignore
  const nearest = (x: number, y: number, from: number): number => delaunay.find(x, y, from);
  let near = 0;
  points.forEach((point, i) => {
    near = i;
    eachWithin(grid, point, reach, (index) => {
      const [x, y] = place(grid, index);
      near = nearest(x, y, near);
      cells[index] = near;
    });
  });
  for (const [a, b, c] of trianglesOf(delaunay.triangles)) {
    const corners = [points[a], points[b], points[c]];
    // One or two settlements, or several in a line, have no triangle.
    if (!isTriangle(corners) || longestSide(corners) > closing) continue;
    near = a;
    eachInside(grid, corners, (index) => {
      const [x, y] = place(grid, index);
      near = nearest(x, y, near);
      cells[index] = near;
    });
  }
  return cells;
}

/** Where a sample point lies. */
export function place({ x0, y0, step, columns }: FrontGrid, index: number): [number, number] {
  return [x0 + (index % columns) * step, y0 + Math.floor(index / columns) * step];
}

function* trianglesOf(flat: ArrayLike<number>): Generator<[number, number, number]> {
  for (let i = 0; i + 2 < flat.length; i += 3) yield [flat[i]!, flat[i + 1]!, flat[i + 2]!];
}

const isTriangle = (corners: readonly (Point | undefined)[]): corners is [Point, Point, Point] =>
  corners.every(Boolean);

const longestSide = ([a, b, c]: readonly [Point, Point, Point]): number =>
  Math.max(Math.hypot(a[0] - b[0], a[1] - b[1]), Math.hypot(b[0] - c[0], b[1] - c[1]), Math.hypot(c[0] - a[0], c[1] - a[1])); // prettier-ignore

/** Calls with every sample point within a triangle, its sides included. */
function eachInside(grid: FrontGrid, corners: readonly [Point, Point, Point], visit: (index: number) => void): void {
  const [a, b, c] = corners;
  const middle: Point = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
  const radius = Math.max(...corners.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])));
  const side = (p: Point, q: Point, [x, y]: Point): number => (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]);
  const turn = Math.sign(side(a, b, c));
  eachWithin(grid, middle, radius, (index) => {
    const at = place(grid, index);
    if ([side(a, b, at), side(b, c, at), side(c, a, at)].every((value) => value * turn >= 0)) visit(index);
  });
}
