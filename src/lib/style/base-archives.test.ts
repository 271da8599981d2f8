import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { expect, it } from 'vitest';
import type { CustomProjection } from '#lib/domain/dataset.ts';
import { archiveOf, BASE_ARCHIVES } from './base-archives.ts';

const { views } = JSON.parse(readFileSync('geo/dprk-2024/dataset.json', 'utf8')) as {
  views: { id: string; projection: 'globe' | Omit<CustomProjection, 'centre'> }[];
};

/** A committed archive, read in parts as a server gives it. */
const archiveAt = (name: string): PMTiles => {
  const source: Source = {
    getKey: () => name,
    getBytes: async (offset, length) => {
      const file = await open(`static/base/${name}.pmtiles`);
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      await file.close();
      return { data: buffer.slice(0, bytesRead).buffer };
    },
  };
  return new PMTiles(source);
};

it.each(views)('the view $id has tiles in its own grid', ({ id, projection }) => {
  const asked = typeof projection === 'string' ? projection : { centre: [0, 0] as const, ...projection };
  expect(archiveOf(asked)?.id).toBe(id);
});

it('a projection that no tiles were cut for has none', () => {
  const projection = { name: 'x', definition: '+proj=utm +zone=36', side: 2_000_000, centre: [0, 0] } as const;
  expect(archiveOf(projection)).toBeUndefined();
  expect(archiveOf('mercator')?.id).toBe('world');
});

it.each(BASE_ARCHIVES)('$id is what the style asks for', async ({ id, maxzoom, reliefMaxzoom }) => {
  const [ground, relief] = [archiveAt(id), archiveAt(`${id}-relief`)];
  expect(await ground.getHeader()).toMatchObject({ minZoom: 0, maxZoom: maxzoom, tileType: 1, clustered: true });
  expect(await relief.getHeader()).toMatchObject({ minZoom: 0, maxZoom: reliefMaxzoom, tileType: 4 });
  const { data } = (await ground.getZxy(0, 0, 0))!;
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(data)));
  expect(Object.keys(layers)).toEqual(expect.arrayContaining(['land', 'borders', 'lakes', 'rivers', 'rail']));
});
