import { area, simplify, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees: a third of a millimetre on a globe of four centimetres. */
const TOLERANCE = 0.3;
/** Islands smaller than this are specks, square metres. */
const SMALLEST = 4e9;

/** The land of the small map that says where a sheet lies: the countries of the coarse world, coarser still for a drawing of a few centimetres. */
export function locatorLand({ features }: FeatureCollection): FeatureCollection {
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
  return {
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
}

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
