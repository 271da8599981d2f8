import type { FeatureCollection, Position } from 'geojson';

/** Longest edge in degrees. MapLibre draws the edges of a registered projection straight, so a long parallel would cut its bow. */
const LONGEST_EDGE = 1;
/** Puts points on every edge longer than `LONGEST_EDGE` degrees, linear in longitude and latitude as the source means it. */
export function densifyLine(line: Position[]): Position[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    if (!next) return [point];
    const [x, y] = point as [number, number];
    const [dx, dy] = [next[0]! - x, next[1]! - y];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_EDGE));
    return Array.from({ length: pieces }, (_, i) =>
      [x + (dx * i) / pieces, y + (dy * i) / pieces].map((v) => Number(v.toFixed(5))),
    );
  });
}

/** The same collection with points on its long edges; changes it in place. */
export function densify(collection: FeatureCollection): FeatureCollection {
  for (const { geometry } of collection.features) {
    if (geometry.type === 'LineString') geometry.coordinates = densifyLine(geometry.coordinates);
    if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon')
      geometry.coordinates = geometry.coordinates.map(densifyLine);
    if (geometry.type === 'MultiPolygon')
      geometry.coordinates = geometry.coordinates.map((rings) => rings.map(densifyLine));
  }
  return collection;
}

/**
 * The world atlas joins countries across 180 degrees (Russia, Fiji): its rings jump from one side to the other. Here such rings go on beyond
 * 180 instead, so that the part beyond can be cut off and moved.
 */
export function unwrap(collection: FeatureCollection): FeatureCollection {
  const ring = (line: Position[]): Position[] => {
    const jumps = line.some(([x], i) => i > 0 && Math.abs(x! - line[i - 1]![0]!) > 180);
    return jumps ? line.map(([x, y]) => [x! < 0 ? x! + 360 : x!, y!]) : line;
  };
  for (const { geometry } of collection.features) {
    if (geometry?.type === 'Polygon') geometry.coordinates = geometry.coordinates.map(ring);
    if (geometry?.type === 'MultiPolygon') geometry.coordinates = geometry.coordinates.map((rings) => rings.map(ring));
  }
  return collection;
}
