import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { POINT_FLOATS, routeOfSegment, SEGMENT_POINTS, type RouteSegments } from './route-segments.ts';

/** A rectangle of the plane. */
export type PlaneBox = readonly [left: number, top: number, right: number, bottom: number];

/** A segment of a route on the plane. */
export interface FoundSegment {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
}

/** Finds the segments of the routes of `ids` that may touch a rectangle. */
export type RouteIndex = (box: PlaneBox, ids: ReadonlySet<string>) => FoundSegment[];

/** An index of where segments lie: a packed R-tree (Flatbush), made once, so that a question costs what it finds. */
export function routeIndex(segments: Pick<RouteSegments, 'points' | 'ids'>): RouteIndex {
  const { points, ids } = segments;
  const starts = Array.from({ length: Math.max(0, points.length / POINT_FLOATS - SEGMENT_POINTS + 1) }, (_, i) => i)
    .filter((i) => routeOfSegment(segments, i) !== undefined); // prettier-ignore
  if (starts.length === 0) return () => [];
  const at = (point: number): [number, number] => {
    const first = point * POINT_FLOATS;
    return [points[first]! + points[first + 2]!, points[first + 1]! + points[first + 3]!];
  };
  const idAt = (start: number): string => ids[routeOfSegment(segments, start) ?? -1] ?? '';
  const tree = new Flatbush(starts.length);
  for (const start of starts) {
    const [[ax, ay], [bx, by]] = [at(start + 1), at(start + 2)];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return (box, wanted) =>
    tree
      .search(...box, (i) => wanted.has(idAt(starts[i]!)))
      .map((i) => ({ id: idAt(starts[i]!), from: at(starts[i]! + 1), to: at(starts[i]! + 2) }));
}
