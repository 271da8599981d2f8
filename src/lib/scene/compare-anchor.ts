import type { Position } from 'geojson';
import type { Feature } from '#lib/domain/feature.ts';

/** A point to mark a feature by, `[longitude, latitude]`: a place itself, the middle of a line's points, the middle of a region's box. Undefined without a place. */
export function anchorOf({ geometry }: Pick<Feature, 'geometry'>): readonly [number, number] | undefined {
  if (!geometry) return undefined;
  if (geometry.type === 'Point') return pair(geometry.coordinates);
  if (geometry.type === 'MultiPoint') return pair(geometry.coordinates[0]);
  if (geometry.type === 'LineString') return middleOf(geometry.coordinates);
  if (geometry.type === 'Polygon') return boxMiddle(geometry.coordinates.flat());
  return geometry.type === 'MultiPolygon' ? boxMiddle(geometry.coordinates.flat(2)) : undefined;
}

/** Between two points the line is a great circle, so a line of two has its middle on the sphere. */
function middleOf(line: readonly Position[]): readonly [number, number] | undefined {
  if (line.length !== 2) return pair(line[Math.floor(line.length / 2)]);
  const [a, b] = line.map((position) => onSphere(pair(position) ?? [0, 0]));
  if (!a || !b) return undefined;
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

function boxMiddle(positions: readonly Position[]): readonly [number, number] | undefined {
  const [lons, lats] = [positions.map(([lon = NaN]) => lon), positions.map(([, lat = NaN]) => lat)];
  const middle = [lons, lats].map((values) => (Math.min(...values) + Math.max(...values)) / 2);
  return pair(middle);
}

const pair = (position: Position | undefined): readonly [number, number] | undefined => {
  const [lon, lat] = position ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
};
const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

function onSphere([lon, lat]: readonly [number, number]): readonly [number, number, number] {
  const [l, p] = [radians(lon), radians(lat)];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
