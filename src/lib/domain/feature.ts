import type { Geometry, LineString } from 'geojson';
import type { Bounds } from './bounds.ts';
import type { Claim, LocalText } from './claim.ts';

export const KINDS = [
  'city',
  'settlement',
  'port',
  'airfield',
  'base',
  'training-ground',
  'rail-station',
  'headquarters',
  'region',
  'sighting',
  'engagement',
  'statement',
  'route',
  'line',
  'story',
  'point',
] as const;
export type Kind = (typeof KINDS)[number];

export const MODES = ['sea', 'air', 'rail', 'road', 'foot', 'unknown'] as const;
export type Mode = (typeof MODES)[number];

export const PATHS = ['observed', 'reported', 'inferred', 'unknown'] as const;
export type Path = (typeof PATHS)[number];

/** A dated position, `[longitude, latitude]` in degrees, WGS84. */
export interface Seen {
  readonly at: readonly [number, number];
  readonly on: string;
  readonly bounds: Bounds;
  readonly url?: string;
}

/** What a route has beyond a place: its ends, its means, how its line is known. */
export interface Route {
  readonly from?: string;
  readonly to?: string;
  readonly openEnd?: LocalText;
  readonly deduced: readonly ('from' | 'to')[];
  readonly mode: readonly Mode[];
  readonly path: Path;
  readonly craft?: 'single' | 'several';
  readonly departed?: Bounds;
  readonly arrived?: Bounds;
}

/** A place, a region, a route or a story without a place, with the claims that live in it. */
export interface Feature {
  readonly id: string;
  readonly layer: string;
  readonly name: LocalText;
  readonly kind: Kind;
  readonly actor?: string;
  readonly sidc?: string;
  readonly precisionKm?: number;
  readonly provenance?: string;
  /** Null for what no place can carry. Coordinates are `[longitude, latitude]`. */
  readonly geometry: Geometry | null;
  readonly claims: readonly Claim[];
  readonly route?: Route;
  readonly seen: readonly Seen[];
}

/** A feature that is a route with a line. */
export type RouteFeature = Feature & { readonly route: Route; readonly geometry: LineString };

/** True for a route whose line can be drawn. */
export function isRoute(feature: Feature): feature is RouteFeature {
  return feature.route !== undefined && feature.geometry?.type === 'LineString';
}
