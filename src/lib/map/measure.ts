import type { Map as MapLibreMap } from 'maplibre-gl';
import { geodesicMetres } from './geodesic.ts';
import type { Padding } from './map-view-contract.ts';

/** `[longitude, latitude]` in degrees. */
export type LngLatPair = readonly [number, number];

/** CSS pixels over which the scale is measured. */
const REACH = 100;
/** A pixel that comes back further off than this lies beside the ground. */
const TOLERANCE = 1;
/** A pixel shows the front of the globe: what lies further from its own place than this is behind it, or beyond the horizon. */
const SAME_PLACE_METRES = 200_000;

/** Where a place lies in the window, CSS pixels from its top left; undefined behind the globe and where the projection holds nothing. */
export function projected(map: MapLibreMap, at: LngLatPair): [number, number] | undefined {
  const pixel = map.project([...at]);
  if (!Number.isFinite(pixel.x) || !Number.isFinite(pixel.y)) return undefined;
  const { lng, lat } = map.unproject(pixel).wrap();
  return geodesicMetres(at, [lng, lat]) < SAME_PLACE_METRES ? [pixel.x, pixel.y] : undefined;
}

/** The place under a pixel; undefined beside the globe and beside the ground. */
export function unprojected(map: MapLibreMap, [x, y]: readonly [number, number]): [number, number] | undefined {
  const at = map.unproject([x, y]).wrap();
  if (!Number.isFinite(at.lng) || !Number.isFinite(at.lat)) return undefined;
  const back = projected(map, [at.lng, at.lat]);
  return back && Math.hypot(back[0] - x, back[1] - y) < TOLERANCE ? [at.lng, at.lat] : undefined;
}

/** Metres on the ground that a pixel covers across the middle of the free part of the window; undefined where there is no ground. */
export function metresPerPixelAtMiddle(map: MapLibreMap, padding: Padding): number | undefined {
  const [x, y] = middle(map, padding);
  const [left, right] = [unprojected(map, [x - REACH / 2, y]), unprojected(map, [x + REACH / 2, y])];
  return left && right && geodesicMetres(left, right) / REACH;
}

/** Whether a layer has something on screen now. */
export function drawsLayer(map: MapLibreMap, id: string): boolean {
  return map.getLayer(id) !== undefined && map.queryRenderedFeatures({ layers: [id] }).length > 0;
}

function middle(map: MapLibreMap, { top, right, bottom, left }: Padding): [number, number] {
  const { clientWidth, clientHeight } = map.getContainer();
  return [(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2];
}
