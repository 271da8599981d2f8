import type { FeatureCollection, Geometry, Position } from 'geojson';
import proj4 from 'proj4';
import { withoutFarSide } from '../lib/map/far-side.ts';
import type { BaseArchive, Square } from '../lib/style/base-archives.ts';
import { densifyLine } from './lines.ts';

/** Mercator's square ends here. */
const MERCATOR_LATITUDE = 85.0511287;
/** South of it the conic of the overview runs off to infinity, far outside its square. */
const CONIC_LATITUDE = -35;

/** Longitude and latitude (degrees) to x and y of the unit square of an archive, y downward. */
export function intoSquare({ square }: Pick<BaseArchive, 'square'>): (at: Position) => Position {
  return square === 'mercator' ? mercator : projected(square);
}

function mercator([lon, lat]: Position): Position {
  const kept = Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, lat!));
  const sine = Math.sin((kept * Math.PI) / 180);
  return [lon! / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

function projected({ definition, side, centre }: Square): (at: Position) => Position {
  const { forward } = withoutFarSide(definition, proj4('EPSG:4326', definition));
  return ([lon, lat]) => {
    const [x, y] = forward([lon!, Math.max(CONIC_LATITUDE, lat!)]);
    return [(x - centre[0]) / side + 0.5, 0.5 - (y - centre[1]) / side];
  };
}

/** The same features in the unit square of an archive; long edges get points first, because tiles draw edges straight. */
export function projectAll({ features }: FeatureCollection, archive: Pick<BaseArchive, 'square'>): FeatureCollection {
  const into = intoSquare(archive);
  const line = (points: Position[]): Position[] => densifyLine(points).map(into);
  const project = (geometry: Geometry): Geometry => {
    switch (geometry.type) {
      case 'Point':
        return { ...geometry, coordinates: into(geometry.coordinates) };
      case 'LineString':
        return { ...geometry, coordinates: line(geometry.coordinates) };
      case 'MultiLineString':
      case 'Polygon':
        return { ...geometry, coordinates: geometry.coordinates.map(line) };
      case 'MultiPolygon':
        return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(line)) };
      default:
        throw new Error(`The ground has no ${geometry.type}`);
    }
  };
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({ ...feature, geometry: project(feature.geometry) })),
  };
}
