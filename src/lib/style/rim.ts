import { distance } from '@turf/turf';
import type { Position } from 'geojson';

/** Degrees from the middle of a globe beyond which the ground turns away: a name there would hang over its edge. */
const RIM = 62;

/** Whether a place lies near the rim of a globe, or behind it, for who looks straight at `middle`; both `[longitude, latitude]` in degrees. */
export function isAtRim(place: Position, middle: Position): boolean {
  return distance([...place], [...middle], { units: 'degrees' }) > RIM;
}
