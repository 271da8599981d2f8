import { expect, test } from 'vitest';
import type { TiledLayer } from '#lib/domain/tiled-layer.ts';
import { tiledPlaces } from './tiled-places.ts';

const at = (tiles: string): TiledLayer => ({
  id: 'fires',
  name: { en: 'Fires' },
  tiles,
  layer: 'fires',
  shape: 'points',
  fields: { id: 'fid', from: 'day' },
  count: 2,
  source: 's',
  confidence: 'claimed',
  credit: 'nobody',
});
const placed = (tiles: string, base?: string) => {
  const { address, host } = tiledPlaces({ tiled: [at(tiles)] }, base, 'https://page.example')[0] ?? {};
  return { address, host };
};

test('a file of the folder is fetched from where the dataset is', () => {
  expect(placed('fires.pmtiles', 'https://page.example/geo/mine/')).toEqual({ address: 'https://page.example/geo/mine/fires.pmtiles', host: undefined }); // prettier-ignore
  expect(placed('fires.pmtiles', 'https://data.example/mine/')).toEqual({ address: 'https://data.example/mine/fires.pmtiles', host: 'data.example' }); // prettier-ignore
});

test('another host is named, whatever folder the dataset is in', () => {
  expect(placed('https://tiles.example/fires', 'https://page.example/geo/mine/')).toEqual({ address: 'https://tiles.example/fires', host: 'tiles.example' }); // prettier-ignore
  expect(placed('https://tiles.example/fires')).toEqual({ address: 'https://tiles.example/fires', host: 'tiles.example' }); // prettier-ignore
});

test('a file beside a dataset from a computer has no address', () => {
  expect(placed('fires.pmtiles')).toEqual({ address: undefined, host: undefined });
});
