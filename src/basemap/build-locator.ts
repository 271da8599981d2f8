/**
 * Builds `static/base/locator.geojson`, the land of the small map that says where a sheet lies: the countries of `world.geojson`, made
 * coarse for a drawing of a few centimetres, with what its detailed neighbours hold in its place. Run: `tsx src/basemap/build-locator.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { area, simplify, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';

const BASE = new URL('../../static/base/', import.meta.url);
/** Degrees: a third of a millimetre on a globe of four centimetres. */
const TOLERANCE = 0.3;
/** Islands smaller than this are specks, square metres. */
const SMALLEST = 4e9;

const features = ['world', 'far-east', 'kursk'].flatMap(
  (name) => (JSON.parse(readFileSync(new URL(`${name}.geojson`, BASE), 'utf8')) as FeatureCollection).features,
);
const ofKind = (kind: string): Geometry[] =>
  features.filter(({ properties }) => properties?.['kind'] === kind).map(({ geometry }) => geometry);

const polygons = ofKind('land')
  .flatMap((geometry) => partsOf(geometry as Polygon | MultiPolygon))
  .map((coordinates): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }))
  .filter((one) => area(one) >= SMALLEST)
  .map(coarse)
  .filter(({ geometry }) => (geometry.coordinates[0]?.length ?? 0) > 3);
const lines = ofKind('border')
  .flatMap((geometry) => linesOf(geometry))
  .map((coordinates): Feature<LineString> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  }))
  .map(coarse);
const collection: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { kind: 'land' },
      geometry: { type: 'MultiPolygon', coordinates: polygons.map(({ geometry }) => geometry.coordinates) },
    },
    {
      type: 'Feature',
      properties: { kind: 'border' },
      geometry: { type: 'MultiLineString', coordinates: lines.map(({ geometry }) => geometry.coordinates) },
    },
  ],
};
writeFileSync(new URL('locator.geojson', BASE), `${JSON.stringify(collection)}\n`);

function coarse<T extends Feature<Polygon> | Feature<LineString>>(one: T): T {
  return truncate(simplify(one, { tolerance: TOLERANCE, highQuality: true }), { precision: 1, coordinates: 2 });
}

function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function linesOf(geometry: Geometry): Position[][] {
  return geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
}
