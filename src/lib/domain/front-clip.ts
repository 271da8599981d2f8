import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Position } from 'geojson';
import type { FrontProjection } from './front.ts';
import type { Point } from './front-grid.ts';
import { intersection, prepare } from './front-overlay.ts';
import type { CountryPlan } from './front-plan.ts';
import { isWithin } from './front-rings.ts';
import { signedArea } from './front-rings.ts';
import type { Ring } from './front-trace.ts';

/** What of polygons lies on a state's land, without slivers, in degrees. Undefined where nothing does. */
export function clipToLand(
  polygons: readonly Ring[][],
  { overlay, leastKm2 }: CountryPlan,
  kept: readonly Point[],
  projection: FrontProjection,
): { geometry: MultiPolygon; km2: number } | undefined {
  const coordinates: Position[][][] = [];
  let km2 = 0;
  for (const rings of intersection(prepare(polygons), overlay)) {
    const degrees = rings.map((ring, i) => wound(ring, i === 0).map((at) => projection.inverse([...at])));
    const area = degrees.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * ringKm2(ring), 0);
    if (area < leastKm2 && !kept.some(([x, y]) => isWithin(rings, x, y))) continue;
    coordinates.push(degrees);
    km2 += area;
  }
  return coordinates.length > 0 ? { geometry: { type: 'MultiPolygon', coordinates }, km2 } : undefined;
}

/** Outer rings counter-clockwise, holes clockwise, as GeoJSON wants them. */
const wound = (ring: Ring, outer: boolean): Ring => (signedArea(ring) > 0 === outer ? ring : ring.toReversed());

/** Square kilometres within a ring on WGS84, whichever way it runs. */
function ringKm2(ring: readonly Position[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude = 0, latitude = 0] of ring.slice(1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}
