import type { Position } from 'geojson';

/** The square in which a map lays the ground: 0..1 to the right and downwards. */
export interface Plane {
  /** From `[longitude, latitude]` in degrees. What the projection cannot hold is not finite. */
  readonly forward: (at: Position) => Position;
  /** Back to degrees. */
  readonly inverse: (at: Position) => [longitude: number, latitude: number];
  /** The length between two points of the square, in sides of it at the middle of the map. */
  readonly distance: (a: Position, b: Position) => number;
  /** The right edge is the left edge: lines go on beyond it. Elsewhere they end there. */
  readonly round: boolean;
}

/** Ends nearer than this are one point: under a millimetre on the ground. */
const SAME = 1e-11;

/** The parts of a line on the plane, each of two points at least: joined where the plane has no seam, cut at the edges of the square. */
export function partsOn(lines: readonly (readonly Position[])[], plane: Plane): Position[][] {
  const parts: Position[][] = [];
  for (const line of lines) {
    let before: Position | undefined;
    for (const degrees of line) {
      const point = whole(plane.forward(degrees), before, parts.at(-1)?.at(-1), plane.round);
      if (before && point) add(before, point);
      before = point;
    }
  }
  return parts;

  function add(from: Position, to: Position): void {
    const kept = plane.round ? ([from, to] as const) : insideSquare(from, to);
    if (!kept || same(kept[0], kept[1])) return;
    const last = parts.at(-1);
    if (last && same(last.at(-1)!, kept[0])) last.push(kept[1]);
    else parts.push([...kept]);
  }
}

/** A point that the projection holds; on a round plane where it is nearest to the point before. */
function whole([x = NaN, y = NaN]: Position, before: Position | undefined, last: Position | undefined, round: boolean) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const near = (before ?? last)?.[0];
  return round && near !== undefined ? [x + Math.round(near - x), y] : [x, y];
}

const same = (a: Position, b: Position): boolean => Math.abs(a[0]! - b[0]!) < SAME && Math.abs(a[1]! - b[1]!) < SAME;

/** The part of an edge inside the square (Liang and Barsky, 1984); undefined where there is none. */
function insideSquare(from: Position, to: Position): readonly [Position, Position] | undefined {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1]) {
    const [start, way] = [from[axis]!, to[axis]! - from[axis]!];
    for (const [towards, room] of [
      [-way, start],
      [way, 1 - start],
    ] as const) {
      // prettier-ignore
      if (towards === 0 && room < 0) return undefined;
      if (towards < 0) enter = Math.max(enter, room / towards);
      if (towards > 0) leave = Math.min(leave, room / towards);
    }
  }
  if (enter >= leave) return undefined;
  const point = (share: number): Position => [0, 1].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * share);
  return [enter === 0 ? from : point(enter), leave === 1 ? to : point(leave)];
}
