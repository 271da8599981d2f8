import * as v from 'valibot';

const position = v.pipe(v.array(v.number()), v.minLength(2), v.description('[longitude, latitude] in degrees, WGS 84'));
const line = v.pipe(v.array(position), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4), v.description('Closed: its last position is its first.'));

/** The geometries of a layer, for the published schema; reading checks them in `check-geometry.ts`, with better words. */
export const geometry = v.union([
  v.looseObject({ type: v.literal('Point'), coordinates: position }),
  v.looseObject({ type: v.literal('MultiPoint'), coordinates: v.array(position) }),
  v.looseObject({ type: v.literal('LineString'), coordinates: line }),
  v.looseObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.looseObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
