import type { Box, PointMm } from './display-list.ts';

/** Ground kept beyond the frame, millimetres: wider than any line, so that no cut end is seen. */
const BEYOND_MM = 10;

/** The parts of a line that come near a frame: what lies far outside only makes files large, and infinity cannot be drawn. */
export function partsNear(trace: readonly PointMm[], frame: Box): PointMm[][] {
  const parts: PointMm[][] = [];
  let open = false;
  for (const [i, end] of trace.entries()) {
    const start = trace[i - 1];
    if (!start) continue;
    if (!crosses(start, end, frame)) {
      open = false;
      continue;
    }
    if (open) parts.at(-1)?.push(end);
    else parts.push([start, end]);
    open = true;
  }
  return parts;
}

/** A ring cut to the frame and a little ground beyond it (Sutherland and Hodgman). Empty when nothing of it is near. */
export function ringNear(ring: readonly PointMm[], frame: Box): PointMm[] {
  const [left, right] = [frame.xMm - BEYOND_MM, frame.xMm + frame.widthMm + BEYOND_MM];
  const [top, bottom] = [frame.yMm - BEYOND_MM, frame.yMm + frame.heightMm + BEYOND_MM];
  let points = ring.filter((at) => at.every(Number.isFinite));
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]]; // prettier-ignore
  for (const [axis, limit, sign] of edges) points = cut(points, axis, limit, sign);
  return points;
}

function cut(ring: readonly PointMm[], axis: 0 | 1, limit: number, sign: 1 | -1): PointMm[] {
  const inside = (at: PointMm): boolean => sign * (at[axis] - limit) >= 0;
  return ring.flatMap((end, i) => {
    const start = ring[(i + ring.length - 1) % ring.length] ?? end;
    const meets = inside(start) === inside(end) ? [] : [between(start, end, (limit - start[axis]) / (end[axis] - start[axis]))]; // prettier-ignore
    return inside(end) ? [...meets, end] : meets;
  });
}

const between = (a: PointMm, b: PointMm, share: number): PointMm => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

function crosses(a: PointMm, b: PointMm, { xMm, yMm, widthMm, heightMm }: Box): boolean {
  return (
    [...a, ...b].every(Number.isFinite) &&
    Math.max(a[0], b[0]) > xMm - BEYOND_MM &&
    Math.min(a[0], b[0]) < xMm + widthMm + BEYOND_MM &&
    Math.max(a[1], b[1]) > yMm - BEYOND_MM &&
    Math.min(a[1], b[1]) < yMm + heightMm + BEYOND_MM
  );
}
