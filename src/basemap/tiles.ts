import type { FeatureCollection } from 'geojson';
import type { BaseArchive } from '../lib/style/base-archives.ts';
import { cut, type TileLayer } from './cut.ts';
import { projectAll } from './grids.ts';
import { writeArchive } from './pmtiles-writer.ts';

/** Layers by name, in longitude and latitude. */
export type Layers = Readonly<Record<string, FeatureCollection>>;

/** The ground at two degrees of detail, and what is the same in both. */
export interface Ground {
  readonly coarse: Layers;
  readonly fine: Layers;
  readonly both: Layers;
}

/** The zoom of each archive from which the regions are in detail; the world has none. */
export const FINE_FROM: Readonly<Record<BaseArchive['id'], number>> = {
  overview: 6,
  'far-east': 5,
  kursk: 4,
  world: 99,
};
/** Zooms below which a layer would be dust. */
const BEGINS: Readonly<Record<string, number>> = { provinces: 1, urban: 2 };

/** One archive of vector tiles. */
export function tileArchive(archive: BaseArchive, { coarse, fine, both }: Ground, credit: string): Uint8Array {
  const { maxzoom, id } = archive;
  const from = FINE_FROM[id];
  const layersOf = (layers: Layers, range: Pick<TileLayer, 'minzoom' | 'maxzoom' | 'finest'>): TileLayer[] =>
    Object.entries(layers).map(([name, data]) => ({
      name,
      data: projectAll(data, archive),
      ...range,
      minzoom: Math.max(range.minzoom, BEGINS[name] ?? 0),
    }));
  const layers = [
    // One zoom beyond what is used, so that the last one is simplified like the others.
    ...layersOf(coarse, { minzoom: 0, maxzoom: Math.min(from - 1, maxzoom), finest: Math.min(from, maxzoom) }),
    ...(from <= maxzoom ? layersOf(fine, { minzoom: from, maxzoom, finest: maxzoom }) : []),
    ...layersOf(both, { minzoom: 0, maxzoom, finest: maxzoom }),
  ];
  const names = [...new Set(layers.map(({ name }) => name))];
  return writeArchive(cut(layers), {
    type: 'mvt',
    metadata: {
      name: `Dateline ground, ${id}`,
      attribution: credit,
      vector_layers: names.map((name) => ({ id: name, fields: {} })),
    },
  });
}
