import { greatCircle } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

/** Kilometres between points put on a line. At the overview's scale that is under a tenth of a millimetre of bow. */
const STEP_KM = 60;
const KM_PER_DEGREE = 111.2;

/**
 * The same line with points on the great circle between its own, because MapLibre draws edges straight in a registered projection.
 * Coordinates are `[longitude, latitude]`. A line across 180 degrees comes back in parts; one of a single point as it is.
 */
export function densifyRoute(line: LineString): LineString | MultiLineString {
  const parts: Position[][] = [];
  for (const [index, start] of line.coordinates.slice(0, -1).entries()) {
    for (const arc of arcsBetween(start, line.coordinates[index + 1]!)) {
      const last = parts.at(-1);
      if (last && samePlace(last.at(-1)!, arc[0]!)) last.push(...arc.slice(1));
      else parts.push(arc);
    }
  }
  if (parts.length === 0) return line;
  return parts.length === 1
    ? { type: 'LineString', coordinates: parts[0]! }
    : { type: 'MultiLineString', coordinates: parts };
}

function arcsBetween(start: Position, end: Position): Position[][] {
  const degrees = Math.hypot((end[0]! - start[0]!) * Math.cos((start[1]! * Math.PI) / 180), end[1]! - start[1]!);
  const points = Math.ceil((degrees * KM_PER_DEGREE) / STEP_KM) + 1;
  if (points <= 2) return [[start, end]];
  const { geometry } = greatCircle(start, end, { npoints: points });
  return geometry.type === 'LineString' ? [geometry.coordinates] : untilSeam(geometry.coordinates);
}

/** Turf ends the parts at their last points before 180 degrees: they go on to where the line crosses it. */
function untilSeam(parts: readonly Position[][]): Position[][] {
  return parts.map((part, i) => {
    const [before, after] = [parts[i - 1]?.at(-1), parts[i + 1]?.[0]];
    const [first, last] = [part[0]!, part.at(-1)!];
    return [...(before ? [crossing(first, before)] : []), ...part, ...(after ? [crossing(last, after)] : [])];
  });
}

/** Where the way from one side to a point on the other comes to 180 degrees, on its own side. */
function crossing([lng = 0, lat = 0]: Position, [otherLng = 0, otherLat = 0]: Position): Position {
  const [room, otherRoom] = [180 - Math.abs(lng), 180 - Math.abs(otherLng)];
  const share = room + otherRoom > 0 ? room / (room + otherRoom) : 0;
  return [180 * Math.sign(lng), lat + (otherLat - lat) * share];
}

const samePlace = (a: Position, b: Position): boolean =>
  Math.abs(a[0]! - b[0]!) < 1e-6 && Math.abs(a[1]! - b[1]!) < 1e-6;
