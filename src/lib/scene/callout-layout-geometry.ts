/** A point of the window in CSS pixels, `[x, y]` from its upper left corner. */
export type Pixel = readonly [number, number];

/** An upright rectangle in CSS pixels; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight stroke. */
export type Line = readonly [Pixel, Pixel];

/** The box with a rim around it. */
export function grown({ x, y, width, height }: Box, rim: number): Box {
  return { x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim };
}

/** Whether two boxes share ground; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a point lies in a box or on its edge. */
export function holds(box: Box, [x, y]: Pixel): boolean {
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}

/** Whether the first box lies wholly in the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  return holds(outer, [inner.x, inner.y]) && holds(outer, [inner.x + inner.width, inner.y + inner.height]);
}

/** The point of a box that is nearest to a point. */
export function nearestPoint({ x, y, width, height }: Box, [px, py]: Pixel): Pixel {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** Positive, negative or 0: on which side of the line from `a` to `b` the point lies. */
function side([ax, ay]: Pixel, [bx, by]: Pixel, [px, py]: Pixel): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

/** The least upright box round a stroke. */
export function boundsOf([a, b]: Line): Box {
  return {
    x: Math.min(a[0], b[0]),
    y: Math.min(a[1], b[1]),
    width: Math.abs(a[0] - b[0]),
    height: Math.abs(a[1] - b[1]),
  };
}

function reaches([a, b]: Line, point: Pixel): boolean {
  return side(a, b, point) === 0 && holds(boundsOf([a, b]), point);
}

/** Whether two strokes cross or touch. */
export function cross(a: Line, b: Line): boolean {
  const parts =
    side(a[0], a[1], b[0]) * side(a[0], a[1], b[1]) < 0 && side(b[0], b[1], a[0]) * side(b[0], b[1], a[1]) < 0;
  return parts || reaches(a, b[0]) || reaches(a, b[1]) || reaches(b, a[0]) || reaches(b, a[1]);
}

/** Whether a stroke passes through a box or touches it: what is left of it after each pair of edges (Liang and Barsky, 1984). */
export function passes([from, to]: Line, { x, y, width, height }: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const axis of [0, 1] as const) {
    const [start, along] = [from[axis], to[axis] - from[axis]];
    const [low, high] = axis === 0 ? [x, x + width] : [y, y + height];
    if (along === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / along, (high - start) / along];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
    if (enters > leaves) return false;
  }
  return true;
}

/** Small boxes along a drawn line: what a route covers, without the ground between its ends. */
export function boxesAlong(points: readonly Pixel[], size: number): Box[] {
  return points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const steps = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / size));
    return Array.from({ length: steps }, (_, step): Box => {
      const part = (step + 0.5) / steps;
      const [x, y] = [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part];
      return { x: x - size / 2, y: y - size / 2, width: size, height: size };
    });
  });
}
