import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Halvings of the step that crosses the edge: 60 km to under 100 m. */
const HALVINGS = 10;

/** The line up to the edge of the region its last point lies in; whole when it ends outside, two points at the least. */
export function untilRegion(line: readonly Position[], region: Polygon | MultiPolygon): Position[] {
  const inside = (at: Position): boolean => booleanPointInPolygon(at, region);
  let last = line.length - 1;
  if (last < 1 || !inside(line[last]!)) return [...line];
  while (last > 0 && inside(line[last]!)) last--;
  // A line that never leaves the region has no edge to end at.
  if (last === 0 && inside(line[0]!)) return [...line];
  let [out, within] = [line[last]!, line[last + 1]!];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = [(out[0]! + within[0]!) / 2, (out[1]! + within[1]!) / 2];
    if (inside(middle)) within = middle;
    else out = middle;
  }
  return [...line.slice(0, last + 1), out];
}

/** The line from the edge of the region its first point lies in. */
export function fromRegion(line: readonly Position[], region: Polygon | MultiPolygon): Position[] {
  return untilRegion([...line].reverse(), region).reverse();
}
