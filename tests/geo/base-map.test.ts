import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { booleanPointInPolygon, pointToLineDistance } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { expect, it } from 'vitest';

function archiveAt(archive: string): PMTiles {
  return new PMTiles({
    getKey: () => archive,
    getBytes: async (offset: number, length: number) => {
      const file = await open(`static/base/${archive}.pmtiles`);
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      await file.close();
      return { data: buffer.slice(0, bytesRead).buffer };
    },
  });
}

async function tile(archive: string, z: number, x: number, y: number): Promise<VectorTile> {
  const found = await archiveAt(archive).getZxy(z, x, y);
  return new VectorTile(new PbfReader(new Uint8Array(found!.data)));
}

function features(from: VectorTile, layer: string, z: number, x: number, y: number): Feature[] {
  const found = from.layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found!.feature(i).toGeoJSON(x, y, z));
}

// Tile 6/38/23 of Web Mercator is 33.75 to 39.375 E, 40.98 to 45.09 N: Crimea's south. Tile 6/37/22 holds Perekop.
it('Crimea is Ukraine’s (UN General Assembly 68/262), and no line is drawn at Perekop', async () => {
  const south = features(await tile('world', 6, 38, 23), 'land', 6, 38, 23);
  const about = south.filter((one) => booleanPointInPolygon([34.1, 44.95], one as Feature<Polygon | MultiPolygon>));
  expect(about.map(({ properties }) => properties?.['country'] as string)).toEqual(['UA']);
  const lines = features(await tile('world', 6, 37, 22), 'borders', 6, 37, 22).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry] : (geometry as MultiLineString).coordinates.map((coordinates): LineString => ({ type: 'LineString', coordinates })),
  );
  const near = lines.filter((line) => pointToLineDistance([33.69, 46.15], line, { units: 'kilometers' }) < 60);
  expect(near).toEqual([]);
});

const NATURAL_EARTH = ['land', 'borders', 'provinces', 'lakes', 'rivers', 'urban'];

it.each([
  ['overview', ['osm_land', 'osm_borders']],
  ['far-east', ['osm_land', 'osm_borders']],
  ['kursk', ['osm_land', 'osm_borders']],
  ['world', []],
])('%s keeps what is OpenStreetMap’s in layers of its own, and credits all', async (archive, osm) => {
  const metadata = (await archiveAt(archive).getMetadata()) as { attribution: string; vector_layers: { id: string }[] };
  expect(metadata.vector_layers.map(({ id }) => id).sort()).toEqual([...NATURAL_EARTH, ...osm, 'rail'].sort());
  for (const credit of ['Natural Earth', '© OpenStreetMap contributors (ODbL)', 'GeoNames (CC BY 4.0)'])
    expect(metadata.attribution).toContain(credit);
});

const SCRIPTS = { en: /^[\p{Script=Latin}\d\s.,()&’'-]+$/u, ru: /^[\p{Script=Cyrillic}\s.,()’—-]+$/u, uk: /^[\p{Script=Cyrillic}\s.,()ʼ’'–-]+$/u, ko: /^[\p{Script=Hangul}\s.,()-]+$/u }; // prettier-ignore

it.each(['labels', 'kursk-villages', 'far-east-villages'])('names of %s are each in the letters of their language', (file) => {
  const { features } = JSON.parse(readFileSync(`static/base/${file}.geojson`, 'utf8')) as FeatureCollection;
  expect(features.length).toBeGreaterThan(500);
  const odd = features.flatMap(({ properties }) =>
    Object.entries(SCRIPTS).flatMap(([language, script]) => {
      const name = properties?.[language] as string | undefined;
      return name === undefined || script.test(name) ? [] : [`${language} ${name}`];
    }),
  );
  expect(odd).toEqual([]);
});
