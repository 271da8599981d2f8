import proj4 from 'proj4';
import type { View } from '#lib/domain/dataset.ts';
import { withoutFarSide } from '#lib/map/far-side.ts';
import { metresPerDegreeEast, metresPerDegreeNorth, SEMI_MAJOR_METRES } from './ellipsoid.ts';

export type LonLat = readonly [longitude: number, latitude: number];

/** The plane that a sheet is drawn in. Coordinates in the projection's metres, y to the north. */
export interface Plane {
  /** Side in metres of MapLibre's tile 0/0/0. */
  readonly side: number;
  /** The projection as proj4 has it; none of Web Mercator. */
  readonly definition?: string;
  toMetres(at: LonLat): readonly [number, number];
  toDegrees(metres: readonly [number, number]): LonLat;
}

const WEB_MERCATOR: Plane = {
  side: 2 * Math.PI * SEMI_MAJOR_METRES,
  toMetres: ([lon, lat]) => [
    (SEMI_MAJOR_METRES * lon * Math.PI) / 180,
    SEMI_MAJOR_METRES * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  ],
  toDegrees: ([x, y]) => [
    ((x / SEMI_MAJOR_METRES) * 180) / Math.PI,
    ((2 * Math.atan(Math.exp(y / SEMI_MAJOR_METRES)) - Math.PI / 2) * 180) / Math.PI,
  ],
};

/** The plane of a view. A globe has no one scale, so a sheet draws it in Mercator and says so. */
export function planeOf(projection: View['projection']): Plane {
  if (typeof projection === 'string') return WEB_MERCATOR;
  // The same as the map's, which draws what lies on the far side at a distance.
  const converter = withoutFarSide(projection.definition, proj4('EPSG:4326', projection.definition));
  return {
    side: projection.side,
    definition: projection.definition,
    toMetres: (at) => converter.forward([...at]) as [number, number],
    toDegrees: (metres) => converter.inverse([...metres]) as [number, number],
  };
}

/** Degrees over which scale and north are measured. */
const STEP = 0.005;

/** Metres of the plane for a metre on the ground, measured eastward: all directions are alike in a conformal projection. */
export function scaleFactorAt(plane: Plane, [lon, lat]: LonLat): number {
  const [west, east] = [plane.toMetres([lon - STEP, lat]), plane.toMetres([lon + STEP, lat])];
  return Math.hypot(east[0] - west[0], east[1] - west[1]) / (2 * STEP * metresPerDegreeEast(lat));
}

/** The same measured northward. */
export function scaleFactorNorthAt(plane: Plane, [lon, lat]: LonLat): number {
  const [south, north] = [plane.toMetres([lon, lat - STEP]), plane.toMetres([lon, lat + STEP])];
  return Math.hypot(north[0] - south[0], north[1] - south[1]) / (2 * STEP * metresPerDegreeNorth(lat));
}

/** Direction of true north in the plane, degrees clockwise from its y axis. */
export function northAt(plane: Plane, [lon, lat]: LonLat): number {
  const [south, north] = [plane.toMetres([lon, lat - STEP]), plane.toMetres([lon, lat + STEP])];
  return (Math.atan2(north[0] - south[0], north[1] - south[1]) * 180) / Math.PI;
}
