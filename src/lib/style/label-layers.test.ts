import { featureFilter, type SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { buildStyle } from './build-style.ts';
import { lightPalette } from './palette.ts';

const labels = JSON.parse(
  readFileSync(new URL('../../../static/base/labels.geojson', import.meta.url), 'utf8'),
) as FeatureCollection;

/** Where a country's name may stand on the map of a region, at a zoom at which all of them do. */
function placesOf(code: string, language: string): number {
  const { layers } = buildStyle({
    palette: lightPalette,
    language,
    actors: [],
    ownNames: [],
    projection: 'mercator',
    projectionType: 'mercator',
    latitude: 45,
    assetBase: 'https://example.org/',
  });
  const layer = layers.find((one): one is SymbolLayerSpecification => one.id === 'country-names');
  const filter = featureFilter(layer?.filter, 'country-names');
  return labels.features.filter(
    ({ properties }) => properties?.['code'] === code && filter.filter({ zoom: 8 }, { type: 1, properties }),
  ).length;
}

it.each([
  ['en', 2],
  ['uk', 2],
  ['ru', 1],
  ['ko', 1],
])('in %s North Korea has %d places for its name: a second one for a long name alone', (language, places) => {
  expect(placesOf('KP', language)).toBe(places);
  // China's middle is out of sight there, in every language.
  expect(placesOf('CN', language)).toBe(2);
});
