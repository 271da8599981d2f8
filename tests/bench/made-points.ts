import { formatDay, dayOf } from '#lib/domain/day.ts';
import { seeded } from './bench.ts';

/** Days from the first day on which a made point begins to the last. */
export const SPAN = { first: dayOf(2024, 1, 1), days: 200 };
/** So many days each point stands. */
export const STANDS = 10;

/** A dated point of a made file. */
export interface MadePoint {
  readonly at: readonly [longitude: number, latitude: number];
  readonly first: number;
  readonly last: number;
}

/** Points in a square of forty by twenty-five degrees, each standing ten days of two hundred: the same for the same size and seed. */
export function madePoints(size: number, seed = 7): MadePoint[] {
  const next = seeded(seed);
  return Array.from({ length: size }, () => {
    const first = SPAN.first + Math.floor(next() * SPAN.days);
    return { at: [20 + next() * 40, 40 + next() * 25], first, last: first + STANDS - 1 };
  });
}

/** The same as a plain GeoJSON file; `d0` and `d1` are its days as numbers, for a filter. */
export function pointsFile(points: readonly MadePoint[]): string {
  const features = points.map(({ at, first, last }, i) => ({
    type: 'Feature',
    id: `p${i}`,
    geometry: { type: 'Point', coordinates: at.map((degrees) => Math.round(degrees * 1e5) / 1e5) },
    properties: { name: `Point ${i}`, start: formatDay(first), end: formatDay(last), d0: first, d1: last },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
