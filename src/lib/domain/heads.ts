import type { Bounds } from './bounds.ts';
import type { Day } from './day.ts';
import type { Feature } from './feature.ts';

/** A dated point of one craft: where it is known to have been on this very day. */
export interface Head {
  /** `[longitude, latitude]`, degrees. */
  readonly at: readonly [number, number];
  readonly event: 'departed' | 'arrived' | 'seen';
  /** 1 for a known day, less where the date says so: 0.75 with `?`, 0.5 for some day within several. */
  readonly certainty: number;
}

/** The places a route joins, `[longitude, latitude]`; left out when nobody names that end or it is a region. */
export interface RouteEnds {
  readonly from?: readonly [number, number];
  readonly to?: readonly [number, number];
}

/**
 * Where one craft is known to have been on a day: at its departure, its arrival, or where it was seen. Never a point between them,
 * and nothing for several craft, for ends that we deduced, or on days without such a record.
 */
export function headsAt(feature: Pick<Feature, 'route' | 'seen'>, day: Day, ends: RouteEnds): Head[] {
  const { route } = feature;
  if (route?.craft !== 'single') return [];
  const end = (name: 'from' | 'to', event: Head['event'], date: Bounds | undefined): Head[] => {
    const at = ends[name];
    return at && date && !route.deduced.includes(name) ? dated(at, event, date, day) : [];
  };
  return [
    ...end('from', 'departed', route.departed),
    ...feature.seen.flatMap(({ at, bounds }) => dated(at, 'seen', bounds, day)),
    ...end('to', 'arrived', route.arrived),
  ];
}

function dated(at: Head['at'], event: Head['event'], bounds: Bounds, day: Day): Head[] {
  const { startEarliest, endLatest, members, cap } = bounds;
  // An open or unknown side names no day.
  if (!Number.isFinite(startEarliest) || !Number.isFinite(endLatest)) return [];
  const inside = members
    ? members.some(({ first, last }) => first <= day && day <= last)
    : startEarliest <= day && day <= endLatest;
  if (!inside) return [];
  const oneDay = startEarliest === endLatest;
  return [{ at, event, certainty: Math.min(cap, oneDay ? 1 : 0.5) }];
}
