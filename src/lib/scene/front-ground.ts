import type { FeatureCollection } from 'geojson';
import type { FrontGround, FrontSite } from '#lib/domain/front.ts';

/** Degrees round the settlements that must be in a file. */
const MARGIN = 0.25;

/** Files of land by state within `base/`, fine to coarse, and the box that each covers: west, south, east, north. */
const FILES = [
  { file: 'kursk-ground.geojson', box: [33, 50.22, 37, 52.37], credit: 'Border: © OpenStreetMap contributors (ODbL).' },
  { file: 'world.geojson', box: [-180, -90, 180, 90], credit: '' },
] as const;

/** The finest file of the base that holds the land round all settlements. */
export function groundFile(sites: readonly FrontSite[]): string {
  return fileFor(sites).file;
}

/** The words that go with areas cut along that file's borders; empty where it needs none beside the map's own. */
export function groundCredit(sites: readonly FrontSite[]): string {
  return fileFor(sites).credit;
}

function fileFor(sites: readonly FrontSite[]): (typeof FILES)[number] {
  const [xs, ys] = [sites.map(({ at }) => at[0]), sites.map(({ at }) => at[1])];
  const within = ({ box: [west, south, east, north] }: (typeof FILES)[number]): boolean =>
    west <= Math.min(...xs) - MARGIN &&
    south <= Math.min(...ys) - MARGIN &&
    Math.max(...xs) + MARGIN <= east &&
    Math.max(...ys) + MARGIN <= north;
  return FILES.find(within) ?? FILES[1];
}

/** The land of each state in such a file. What is no land of a state is left out. */
export function readGround({ features }: FeatureCollection): FrontGround[] {
  return features.flatMap(({ geometry, properties }): FrontGround[] => {
    const country: unknown = properties?.['country'] ?? properties?.['a3'];
    const isLand = (properties?.['kind'] ?? 'land') === 'land';
    if (typeof country !== 'string' || !isLand) return [];
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ country, outline: geometry }] : [];
  });
}
