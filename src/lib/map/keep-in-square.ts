import { LngLat } from 'maplibre-gl';
import type { CustomProjection, View } from '#lib/domain/dataset.ts';
import { metresPerPixelAt } from '#lib/style/scale.ts';
import { converterOf } from './converter.ts';
import type { Room } from './view-camera.ts';
import type { ZoomLimits } from './view-limits.ts';

/** Mercator has no poles; on the globe the camera would spin round them. */
const MAX_LATITUDE = 85;
/** The share of the half square in which the middle may always move, also where the window is larger than the ground. */
const SLACK = 0.25;

/** What the camera has to be kept within. */
export interface Window {
  readonly view: Pick<View, 'projection' | 'camera'>;
  readonly room: Room;
  /** Degrees, as MapLibre means it. */
  readonly bearing: number;
  readonly limits: ZoomLimits;
}

/**
 * Keeps the window on the ground that a projection holds and the zoom within the view's limits. MapLibre's own rule would zoom in until the
 * square fills the window, which on a phone hides the ends of a wide view.
 */
export function constrainTo(window: Window, center: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const { view, limits } = window;
  if (typeof view.projection === 'object') {
    const kept = clamp(zoom, limits.least, limits.most);
    return { center: insideSquare(view.projection, window, center, kept), zoom: kept };
  }
  const lat = clamp(center.lat, -MAX_LATITUDE, MAX_LATITUDE);
  // MapLibre keeps the size of the globe on screen by changing the zoom with the latitude; the limits go along.
  const shift = view.projection === 'globe' ? Math.log2(cosine(lat) / cosine(view.camera.center[1])) : 0;
  return { center: new LngLat(center.lng, lat), zoom: clamp(zoom, limits.least + shift, limits.most + shift) };
}

function insideSquare(projection: CustomProjection, { room, bearing }: Window, center: LngLat, zoom: number): LngLat {
  const { forward, inverse } = converterOf(projection);
  const [x, y] = forward<[number, number]>([center.lng, center.lat]);
  const half = projection.side / 2;
  const metres = metresPerPixelAt(zoom, projection.side) / 2;
  const [sin, cos] = [Math.abs(Math.sin(radians(bearing))), Math.abs(Math.cos(radians(bearing)))];
  const reach = (window: number): number => Math.max(half * SLACK, half - window * metres);
  const [mx, my] = projection.centre;
  const [dx, dy] = [reach(room.width * cos + room.height * sin), reach(room.width * sin + room.height * cos)];
  const inside = [clamp(x, mx - dx, mx + dx), clamp(y, my - dy, my + dy)] as const;
  if (inside[0] === x && inside[1] === y) return center;
  const [lng, lat] = inverse<[number, number]>([...inside]);
  return Number.isFinite(lng) && Number.isFinite(lat) ? new LngLat(lng, lat) : center;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const cosine = (degrees: number): number => Math.cos(radians(degrees));
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
