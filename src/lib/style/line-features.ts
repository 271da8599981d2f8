import type { Feature as GeoFeature, LineString, MultiLineString, Position } from 'geojson';
import type { Feature } from '#lib/domain/feature.ts';
import type { Marked } from './place-features.ts';

/** Degrees; a longer edge would cut through the ground where the projection bends it. */
const LONGEST_EDGE = 0.5;

/**
 * A line that is no route (a road, a trench, a boundary as somebody drew it): as its file has it, its edges straight in longitude and
 * latitude as RFC 7946 means them. Undefined for every other shape.
 */
export function lineFeature(mark: Marked, { geometry }: Feature): GeoFeature<LineString | MultiLineString> | undefined {
  if (geometry?.type === 'LineString')
    return { type: 'Feature', properties: { ...mark }, geometry: { ...geometry, coordinates: dense(geometry.coordinates) } }; // prettier-ignore
  if (geometry?.type !== 'MultiLineString') return undefined;
  return { type: 'Feature', properties: { ...mark }, geometry: { ...geometry, coordinates: geometry.coordinates.map(dense) } }; // prettier-ignore
}

function dense(line: readonly Position[]): Position[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / LONGEST_EDGE));
    const between = (step: number): Position => [from[0]! + (dx * step) / steps, from[1]! + (dy * step) / steps];
    return [...Array.from({ length: steps - 1 }, (_, step) => between(step + 1)), to];
  });
}
