import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { Tile } from './pmtiles-writer.ts';

const EXTENT = 4096;

/** A layer of tiles in the unit square, and the zooms it is in. */
export interface TileLayer {
  readonly name: string;
  readonly data: FeatureCollection;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Of the archive: there nothing is simplified any more. */
  readonly finest: number;
}

/** Cuts layers into gzipped vector tiles; a tile without a feature is left out. */
export function cut(layers: readonly TileLayer[]): Tile[] {
  const indexes = layers.map(
    ({ data, finest }) =>
      new GeoJSONVT(data, {
        maxZoom: finest,
        indexMaxZoom: Math.min(5, finest),
        indexMaxPoints: 0,
        extent: EXTENT,
        buffer: 64,
        tolerance: 2,
        coordinates: 'unitSquare',
        wrap: false,
      }),
  );
  const deepest = Math.max(...layers.map(({ maxzoom }) => maxzoom));
  const tiles: Tile[] = [];
  const visit = (z: number, x: number, y: number): void => {
    const found = indexes.map((index) => index.getTile(z, x, y));
    // A layer that begins further down may have something below a tile that has nothing itself.
    if (found.every((tile) => !tile || tile.features.length === 0)) return;
    const here = layers.flatMap(({ name, minzoom, maxzoom }, i) =>
      z >= minzoom && z <= maxzoom && found[i] && found[i].features.length > 0 ? [[name, found[i]] as const] : [],
    );
    if (here.length > 0) {
      const bytes = fromGeojsonVt(Object.fromEntries(here), { version: 2, extent: EXTENT });
      tiles.push({ z, x, y, data: gzipSync(bytes, { level: 9 }) });
    }
    if (z === deepest) return;
    for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const) visit(z + 1, x * 2 + dx, y * 2 + dy); // prettier-ignore
  };
  visit(0, 0, 0);
  return tiles;
}
