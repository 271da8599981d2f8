import type { Position } from 'geojson';

/** Degrees from the middle of a globe beyond which the ground turns away: a name there would hang over its edge. */
const RIM = 62;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whether a place lies near the rim of a globe, or behind it, for who looks straight at `middle`; both `[longitude, latitude]` in degrees. */
export function isAtRim(place: Position, middle: Position): boolean {
  const [[lng = NaN, lat = NaN], [lng0 = NaN, lat0 = NaN]] = [place, middle];
  // The spherical law of cosines.
  const cosine =
    Math.sin(radians(lat)) * Math.sin(radians(lat0)) +
    Math.cos(radians(lat)) * Math.cos(radians(lat0)) * Math.cos(radians(lng - lng0));
  return cosine < Math.cos(radians(RIM));
}
