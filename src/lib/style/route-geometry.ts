import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Feature, RouteFeature } from '#lib/domain/feature.ts';
import { densifyRoute } from './great-circle.ts';
import { fromRegion, untilRegion } from './region-edge.ts';

type Region = Polygon | MultiPolygon;
interface Made {
  readonly from: Region | undefined;
  readonly to: Region | undefined;
  readonly geometry: LineString | MultiLineString;
}
const made = new WeakMap<RouteFeature, Made>();

/** The line of a route along the great circle, only to the edge where an end is a region. The same on every day, so it is made once. */
export function routeGeometry(
  feature: RouteFeature,
  find: (id: string | undefined) => Feature | undefined,
): LineString | MultiLineString {
  const [from, to] = [regionOf(find(feature.route.from)), regionOf(find(feature.route.to))];
  const known = made.get(feature);
  if (known?.from === from && known?.to === to && known) return known.geometry;
  const geometry = between(densifyRoute(feature.geometry), from, to);
  made.set(feature, { from, to, geometry });
  return geometry;
}

function between(geometry: LineString | MultiLineString, from: Region | undefined, to: Region | undefined) {
  if (geometry.type === 'MultiLineString') return geometry;
  let line: Position[] = geometry.coordinates;
  if (from) line = fromRegion(line, from);
  if (to) line = untilRegion(line, to);
  return { type: 'LineString', coordinates: line } as const;
}

function regionOf(feature: Feature | undefined): Region | undefined {
  const geometry = feature?.geometry;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : undefined;
}
