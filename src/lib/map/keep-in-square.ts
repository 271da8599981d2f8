import { LngLat } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import { converterOf } from './converter.ts';

/** Mercator has no poles. */
const MAX_LATITUDE = 85;
const LEAST_ZOOM = -1;

/**
 * Keeps the middle of the window on the ground that a projection holds, and leaves the scale alone: MapLibre's own rule would zoom in until
 * the square fills the window, which on a phone hides the ends of a wide view.
 */
export function constrainTo(
  projection: View['projection'],
  center: LngLat,
  zoom: number,
): { center: LngLat; zoom: number } {
  const kept = Math.max(LEAST_ZOOM, zoom);
  if (typeof projection === 'string') {
    return { center: new LngLat(center.lng, clamp(center.lat, -MAX_LATITUDE, MAX_LATITUDE)), zoom: kept };
  }
  const { forward, inverse } = converterOf(projection);
  const [x, y] = forward<[number, number]>([center.lng, center.lat]);
  const half = projection.side / 2;
  const [left, bottom] = [projection.centre[0] - half, projection.centre[1] - half];
  const inside = [clamp(x, left, left + projection.side), clamp(y, bottom, bottom + projection.side)] as const;
  if (inside[0] === x && inside[1] === y) return { center, zoom: kept };
  const [lng, lat] = inverse<[number, number]>([...inside]);
  return Number.isFinite(lng) && Number.isFinite(lat)
    ? { center: new LngLat(lng, lat), zoom: kept }
    : { center, zoom: kept };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
