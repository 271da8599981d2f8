import type { View } from '#lib/domain/dataset.ts';

/** The square of a projection that an archive is cut in, as `dataset.json` writes it. */
export interface Square {
  readonly definition: string;
  readonly side: number;
  readonly centre: readonly [number, number];
}

/** One set of tiles of the ground, `base/<id>.pmtiles` and `base/<id>-relief.pmtiles`. */
export interface BaseArchive {
  readonly id: 'overview' | 'far-east' | 'kursk' | 'world';
  readonly square: Square | 'mercator';
  /** The finest tiles; MapLibre enlarges them beyond. */
  readonly maxzoom: number;
  readonly reliefMaxzoom: number;
  /** True where `base/<id>-villages.geojson` has the small places. */
  readonly villages: boolean;
}

const utm = (zone: number): string => `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`;

/** What `npm run build:basemap` cuts. Tiles draw in the grid they were cut for and in no other. */
export const BASE_ARCHIVES: readonly BaseArchive[] = [
  {
    id: 'overview',
    square: {
      definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=85 +datum=WGS84 +units=m +no_defs',
      side: 16_000_000,
      centre: [0, 0],
    },
    maxzoom: 6,
    reliefMaxzoom: 3,
    villages: false,
  },
  {
    id: 'far-east',
    square: { definition: utm(52), side: 4_600_000, centre: [1_186_000, 5_514_000] },
    maxzoom: 8,
    reliefMaxzoom: 2,
    villages: true,
  },
  {
    id: 'kursk',
    square: { definition: utm(36), side: 2_000_000, centre: [986_801, 5_348_816] },
    maxzoom: 7,
    reliefMaxzoom: 1,
    villages: true,
  },
  { id: 'world', square: 'mercator', maxzoom: 6, reliefMaxzoom: 3, villages: false },
];

/** The archive that draws in a view's projection; undefined where none was cut for it, and GeoJSON has to do. */
export function archiveOf(projection: View['projection']): BaseArchive | undefined {
  return BASE_ARCHIVES.find(({ square }) =>
    typeof projection === 'string' || square === 'mercator'
      ? typeof projection === 'string' && square === 'mercator'
      : sameSquare(square, projection),
  );
}

const sameSquare = (a: Square, b: Square): boolean =>
  a.definition === b.definition && a.side === b.side && a.centre[0] === b.centre[0] && a.centre[1] === b.centre[1];
