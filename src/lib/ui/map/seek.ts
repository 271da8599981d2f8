import { pointOnFeature } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { View } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { MapView } from '#lib/map/map-view-contract.ts';
import { viewHolds } from '#lib/map/view-holds.ts';

/** CSS pixels from the edge of the map within which a place counts as out of sight: its card or the bar may lie there. */
const EDGE = 48;

/** A place of a feature that stands for all of it, `[longitude, latitude]`; undefined for what no place can carry. */
export function anchorOf({ geometry }: Pick<Feature, 'geometry'>): [number, number] | undefined {
  if (!geometry) return undefined;
  const [lng, lat] = placeOn(geometry);
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}

function placeOn(geometry: Geometry): readonly number[] {
  if (geometry.type === 'LineString') return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
  if (geometry.type === 'Point') return geometry.coordinates;
  return pointOnFeature(geometry).geometry.coordinates;
}

/**
 * Brings a place that somebody asked for into sight: nothing moves where it is seen already; a view that does not hold it is left for the
 * first one that does. Gives that view's id.
 */
export function seek(
  feature: Feature,
  view: View,
  views: readonly View[],
  map: Pick<MapView, 'project' | 'panTo'>,
  size: { readonly width: number; readonly height: number },
): string | undefined {
  const at = anchorOf(feature);
  if (!at) return undefined;
  if (!viewHolds(view, at)) return views.find((other) => viewHolds(other, at))?.id;
  const pixel = map.project(at);
  const within = (value: number, most: number): boolean => value >= EDGE && value <= most - EDGE;
  if (!pixel || !within(pixel[0], size.width) || !within(pixel[1], size.height)) map.panTo(at);
  return undefined;
}
