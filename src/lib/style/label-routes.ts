import type { RouteFeature } from '#lib/domain/feature.ts';
import type { Pixel } from '#lib/scene/callout-layout-geometry.ts';
import { densifyRoute } from './great-circle.ts';
import { pixelOf, type LabelRoom } from './label-room.ts';

/** A piece of a route in sight: its points on the ground and in the room, one for one. */
export interface RouteTrace {
  readonly positions: readonly (readonly number[])[];
  readonly pixels: readonly Pixel[];
}

/** Pixels between points: a name follows the line no closer than this. */
const STEP_PX = 24;

const known = new WeakMap<LabelRoom, Map<RouteFeature, RouteTrace[]>>();

/** The pieces of a route's line that can be seen, made once a room. */
export function routeTraces(feature: RouteFeature, room: LabelRoom): RouteTrace[] {
  const ofRoom = known.get(room) ?? new Map<RouteFeature, RouteTrace[]>();
  known.set(room, ofRoom);
  const traces = ofRoom.get(feature) ?? tracesOf(feature, room);
  ofRoom.set(feature, traces);
  return traces;
}

/** The pieces of a route's line that can be seen, with points close enough to cut it between any two. */
function tracesOf({ geometry }: RouteFeature, room: LabelRoom): RouteTrace[] {
  const line = densifyRoute(geometry);
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  return parts.flatMap((part) => inSight(part, room).map((trace) => thickened(trace, room)));
}

function inSight(part: readonly (readonly number[])[], room: LabelRoom): RouteTrace[] {
  const traces: { positions: (readonly number[])[]; pixels: Pixel[] }[] = [];
  let open = false;
  for (const position of part) {
    const at = pixelOf(position, room);
    if (!at) {
      open = false;
      continue;
    }
    if (!open) traces.push({ positions: [], pixels: [] });
    open = true;
    traces.at(-1)!.positions.push(position);
    traces.at(-1)!.pixels.push(at);
  }
  return traces.filter(({ pixels }) => pixels.length > 1);
}

/** More points where two are far apart in the room, but none where neither end is near it. */
function thickened({ positions, pixels }: RouteTrace, { bounds }: LabelRoom): RouteTrace {
  const out: { positions: (readonly number[])[]; pixels: Pixel[] } = { positions: [], pixels: [] };
  const reach = bounds.width + bounds.height;
  for (const [i, end] of pixels.entries()) {
    const [start, from, to] = [pixels[i - 1] ?? end, positions[i - 1] ?? positions[i]!, positions[i]!];
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const steps = length > reach * 4 ? 1 : Math.max(1, Math.ceil(length / STEP_PX));
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      out.pixels.push([start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part]);
      out.positions.push(from.map((value, k) => value + (to[k]! - value) * part));
    }
  }
  return out;
}
