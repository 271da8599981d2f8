import type { Geometry, Polygon, Position } from 'geojson';
import { findPositionFault } from './check-position.ts';
import { findRingFault, runsRight } from './check-ring.ts';
import { FaultTally } from './fault-tally.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { isRecord } from './record.ts';
import { showValue } from './show-value.ts';

/** How deep the lists of positions are nested in each type that can be drawn. */
const DEPTHS = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;
type Type = keyof typeof DEPTHS;

/** Kinds that can have one shape only: a region is never a dot, a route never two lines, a line never an area, an annotation never a shape. */
const TYPES_OF_KIND: Readonly<Partial<Record<string, readonly Type[]>>> = {
  region: ['Polygon', 'MultiPolygon'],
  route: ['LineString'],
  line: ['LineString', 'MultiLineString'],
  annotation: ['Point'],
};

/** Reads a geometry; undefined, with problems, when it cannot be drawn. Rings come out in the order of RFC 7946. */
export function readGeometry(
  value: unknown,
  kind: string,
  place: Place,
  problems: ProblemList,
): Geometry | null | undefined {
  if (value === null) return null;
  if (value === undefined) {
    problems.add(
      'missing-field',
      place,
      'The field "geometry" is missing; a feature without a place has "geometry": null.',
    );
    return undefined;
  }
  if (!isRecord(value) || typeof value['type'] !== 'string') {
    problems.add('not-geojson', place, `The geometry is ${showValue(value)}, which is not GeoJSON.`);
    return undefined;
  }
  const type = value['type'];
  if (!fits(type, kind)) {
    const allowed = TYPES_OF_KIND[kind];
    const rule = allowed
      ? `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} is a ${allowed.join(' or ')}`
      : `it must be one of ${Object.keys(DEPTHS).join(', ')}`;
    problems.add('geometry-unsupported', inside(place, 'type'), `The geometry is a ${showValue(type)}, but ${rule}.`);
    return undefined;
  }
  return readCoordinates(type, value['coordinates'], inside(place, 'coordinates'), problems);
}

function fits(type: string, kind: string): type is Type {
  return Object.hasOwn(DEPTHS, type) && (TYPES_OF_KIND[kind]?.includes(type as Type) ?? true);
}

function readCoordinates(type: Type, coordinates: unknown, place: Place, problems: ProblemList): Geometry | undefined {
  const faults = new FaultTally();
  checkNested(coordinates, DEPTHS[type], [], faults);
  if (faults.isEmpty) checkLengths(type, coordinates, faults);
  faults.tell(place, problems);
  if (!faults.isEmpty) return undefined;

  const geometry = { type, coordinates } as Geometry;
  if (geometry.type === 'Polygon')
    return { type: geometry.type, coordinates: wind([geometry.coordinates], place, problems)[0] ?? [] };
  if (geometry.type === 'MultiPolygon')
    return { type: geometry.type, coordinates: wind(geometry.coordinates, place, problems) };
  return geometry;
}

function checkNested(value: unknown, depth: number, keys: number[], faults: FaultTally): void {
  if (depth === 0) {
    const fault = findPositionFault(value);
    if (fault) faults.note(fault, keys);
    return;
  }
  if (!Array.isArray(value) || value.length === 0) {
    faults.note(
      { code: 'not-geojson', sentence: `Here stands ${showValue(value)}, but must be a list of coordinates.` },
      keys,
    );
    return;
  }
  value.forEach((item: unknown, index) => {
    keys.push(index);
    checkNested(item, depth - 1, keys, faults);
    keys.pop();
  });
}

function checkLengths(type: Type, coordinates: unknown, faults: FaultTally): void {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  (polygons as Position[][][]).forEach((rings, outer) =>
    rings.forEach((ring, inner) => {
      const fault = findRingFault(ring);
      if (fault) faults.note(fault, type === 'Polygon' ? [inner] : [outer, inner]);
    }),
  );
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  (lines as Position[][]).forEach((line, index) => {
    if (line.length > 1) return;
    const sentence = 'A line has 1 position, but needs at least 2.';
    faults.note({ code: 'line-too-short', sentence }, type === 'LineString' ? [] : [index]);
  });
}

/** Turns rings that run the wrong way round and tells of them. */
function wind(polygons: Polygon['coordinates'][], place: Place, problems: ProblemList): Polygon['coordinates'][] {
  let turned = 0;
  const right = polygons.map((rings) =>
    rings.map((ring, index) => {
      if (runsRight(ring, index > 0)) return ring;
      turned += 1;
      return ring.toReversed();
    }),
  );
  if (turned === 0) return polygons;
  const many = turned === 1 ? 'A ring runs' : `${turned} rings run`;
  problems.add(
    'ring-wrong-order',
    place,
    `${many} the wrong way round (outlines are counter-clockwise, holes clockwise); read the other way.`,
  );
  return right;
}
