import { booleanPointInPolygon, destination, point } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** The land of a map, asked point by point. */
export interface Land {
  /** True when a point lies on land and farther than `marginKm` from any coast. */
  covers(at: Position, marginKm: number): boolean;
}

type Ground = Feature<Polygon | MultiPolygon>;
interface Boxed {
  readonly ground: Ground;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Bearings in which the coast is looked for: every 45 degrees. */
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];

/** The land of a GeoJSON file whose features have `kind`: those of kind `land`, or all where none says so. */
export function landOf(file: FeatureCollection): Land {
  const areas = file.features.filter(
    (feature): feature is Ground => feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon',
  );
  const land = areas.filter(({ properties }) => properties?.['kind'] === 'land');
  const boxed = (land.length > 0 ? land : areas).map(box);
  const isLand = (at: Position): boolean =>
    boxed.some(({ ground, west, south, east, north }) => {
      const [x = 0, y = 0] = at;
      return x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon(at, ground);
    });
  return {
    covers: (at, marginKm) =>
      isLand(at) &&
      BEARINGS.every((bearing) =>
        isLand(destination(point(at), marginKm, bearing, { units: 'kilometers' }).geometry.coordinates),
      ),
  };
}

function box(ground: Ground): Boxed {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions(ground)) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return { ground, west, south, east, north };
}

function positions({ geometry }: Ground): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
