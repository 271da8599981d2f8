import type { Position } from 'geojson';
import type { Day } from '#lib/domain/day.ts';
import { spanOrder } from '#lib/domain/span-order.ts';
import type { MovingRoute } from './moving-routes.ts';
import { partsOn, type Plane } from './route-plane.ts';

/** Numbers of a point: x and y as the nearest 32-bit float and what is left of each, length so far, route, first day, last day. */
export const POINT_FLOATS = 8;
/** A segment reads four points in a row: the one before, its own two, and the one after. */
export const SEGMENT_POINTS = 4;
/** Stands for a side without an end: far from every day, and whole as a 32-bit float. */
const NEVER = 1e9;
const LENGTH = 4;
const ROUTE = 5;

/** Routes as the graphics card takes them: points in the order of their days. */
export interface RouteSegments {
  /**
   * `POINT_FLOATS` numbers a point. Every part of a route is led and followed by a copy of its end with a negative route, so that a run of
   * points can be read as overlapping segments; those that touch a copy with their own two points are none.
   */
  readonly points: Float32Array;
  /** Ids by the number of the route in `points`, which is its position in the list that was given. */
  readonly ids: readonly string[];
  /** Runs `[first, end)` of points that hold all that may be open on a day, and little else. */
  readonly runsOn: (day: Day) => (readonly [first: number, end: number])[];
}

/** Lays routes out on a plane, ordered by their days, so that those of one day are few runs. Parts without a length are left out. */
export function routeSegments(
  routes: readonly Pick<MovingRoute, 'id' | 'lines' | 'first' | 'last'>[],
  plane: Plane,
): RouteSegments {
  const { order, runsAt } = spanOrder(routes.map(({ first }) => first), routes.map(({ last }) => last)); // prettier-ignore
  const parts = [...order].map((route) => partsOn(routes[route]?.lines ?? [], plane));
  const offsets = [0];
  for (const lines of parts) offsets.push(lines.reduce((sum, line) => sum + line.length + 2, offsets.at(-1) ?? 0));
  const points = new Float32Array((offsets.at(-1) ?? 0) * POINT_FLOATS);
  let at = 0;
  for (const [i, lines] of parts.entries()) {
    const number = order[i] ?? 0;
    const { first = NEVER, last = -NEVER } = routes[number] ?? {};
    const days = [Math.max(first, -NEVER), Math.min(last, NEVER)] as const;
    let length = 0;
    for (const line of lines) {
      const [start, end] = [line[0]!, line.at(-1)!];
      put(start, -1);
      for (const [n, point] of line.entries()) {
        if (n > 0) length += plane.distance(line[n - 1]!, point);
        put(point, number);
      }
      put(end, -1);
    }
    function put(point: Position, route: number): void {
      points.set(split(point), at);
      points.set([length, route, ...days], at + LENGTH);
      at += POINT_FLOATS;
    }
  }
  return {
    points,
    ids: routes.map(({ id }) => id),
    // Routes that this plane does not hold have no points.
    runsOn: (day) =>
      runsAt(day).flatMap(([start, end]) => {
        const [first, last] = [offsets[start]!, offsets[end]!];
        return first < last ? [[first, last] as const] : [];
      }),
  };
}

/** The number of the route of a segment that begins at a point of a run; undefined where there is no segment. */
export function routeOfSegment({ points }: Pick<RouteSegments, 'points'>, point: number): number | undefined {
  const [from, to] = [
    points[(point + 1) * POINT_FLOATS + ROUTE] ?? -1,
    points[(point + 2) * POINT_FLOATS + ROUTE] ?? -1,
  ];
  return from >= 0 && to >= 0 ? from : undefined;
}

/**
 * A position in 0..1 as the nearest 32-bit float and the rest: together good to 10^-14 of the square, a tenth of a micrometre on
 * the ground, where one float alone is good to two metres.
 */
export function split([x = 0, y = 0]: Position): [xHigh: number, yHigh: number, xLow: number, yLow: number] {
  const [xHigh, yHigh] = [Math.fround(x), Math.fround(y)];
  return [xHigh, yHigh, x - xHigh, y - yHigh];
}
