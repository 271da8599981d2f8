import {
  expression,
  featureFilter,
  latest,
  type FilterSpecification,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { FRONT_NEXT } from '#lib/style/front-sources.ts';
import type { Feature as GeoFeature } from 'geojson';

/** Nothing on paper is selected, and no step is under way. */
const STATE = { selected: [], [FRONT_NEXT]: 0 };
const TYPES = {
  Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3, GeometryCollection: 0,
} as const; // prettier-ignore

const asked = (feature: GeoFeature) => ({
  type: TYPES[feature.geometry.type],
  properties: feature.properties ?? {},
});

type Filter = ReturnType<typeof featureFilter>;
type Property = ReturnType<typeof expression.normalizePropertyExpression>;
/** What has been parsed already: a layer is asked for each of its features, and parsing costs far more than asking. */
const filters = new WeakMap<LayerSpecification, Filter>();
const properties = new WeakMap<LayerSpecification, Map<string, Property>>();

function filterOf(layer: LayerSpecification, filter: FilterSpecification | undefined): Filter {
  const made = filters.get(layer) ?? featureFilter(filter, layer.id, STATE);
  filters.set(layer, made);
  return made;
}

/** Whether a layer of the style draws a feature at a zoom: the sheet asks the style itself, so that it cannot differ from the map. */
export function draws(layer: LayerSpecification, feature: GeoFeature, zoom: number): boolean {
  if (layer.type === 'background' || layer.layout?.visibility === 'none') return false;
  if (zoom < (layer.minzoom ?? -Infinity) || zoom >= (layer.maxzoom ?? Infinity)) return false;
  const filter = 'filter' in layer ? (layer.filter as FilterSpecification | undefined) : undefined;
  // MapLibre asks filters once for each tile, at the tile's own whole zoom.
  const tileZoom = Math.max(0, Math.floor(zoom));
  return filterOf(layer, filter).filter({ zoom: tileZoom, globalState: STATE }, asked(feature));
}

/** What a property of a layer is for a feature at a zoom. `undefined` where the style leaves it to its default and that has none. */
export function valueOf(
  layer: LayerSpecification,
  kind: 'layout' | 'paint',
  name: string,
  feature: GeoFeature,
  zoom: number,
): unknown {
  const specification = (latest as unknown as Record<string, Record<string, unknown>>)[`${kind}_${layer.type}`]?.[name];
  const written = ((layer[kind] ?? {}) as Record<string, unknown>)[name];
  const value = written ?? (specification as { default?: unknown }).default;
  if (value === undefined) return undefined;
  const known = properties.get(layer) ?? new Map<string, Property>();
  properties.set(layer, known);
  const key = `${kind} ${name}`;
  const made =
    known.get(key) ??
    expression.normalizePropertyExpression(value as never, `${layer.id}.${name}`, specification as never, STATE);
  known.set(key, made);
  return made.evaluate({ zoom, globalState: STATE }, asked(feature)) as unknown;
}

/** A colour as `#rrggbb`; its opacity is left out. */
export function colourOf(layer: LayerSpecification, name: string, feature: GeoFeature, zoom: number): string {
  const colour = valueOf(layer, 'paint', name, feature, zoom) as
    { r: number; g: number; b: number; a: number } | undefined;
  const hex = (share: number): string => Math.round(share * 255).toString(16).padStart(2, '0'); // prettier-ignore
  // The style keeps colours multiplied by their opacity.
  const pure = (share: number): number => (colour && colour.a > 0 ? Math.min(1, share / colour.a) : share);
  return colour ? `#${hex(pure(colour.r))}${hex(pure(colour.g))}${hex(pure(colour.b))}` : '#000000';
}

/** The opacity of a layer of a kind, with that of its colour: 0-1. */
export function opacityOf(
  layer: LayerSpecification,
  kind: 'fill' | 'line' | 'circle',
  feature: GeoFeature,
  zoom: number,
): number {
  const colour = valueOf(layer, 'paint', `${kind}-color`, feature, zoom) as { a?: number } | undefined;
  return numberOf(layer, 'paint', `${kind}-opacity`, feature, zoom, 1) * (colour?.a ?? 1);
}

/** A number, `otherwise` where the style gives none. */
export function numberOf(
  layer: LayerSpecification,
  kind: 'layout' | 'paint',
  name: string,
  feature: GeoFeature,
  zoom: number,
  otherwise = 0,
): number {
  const value = valueOf(layer, kind, name, feature, zoom);
  return typeof value === 'number' ? value : otherwise;
}
