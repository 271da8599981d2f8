import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import { mapshape } from './mapshaper.ts';
import { INPUTS } from './sources.ts';

/** Where a name looks better than in the middle of the largest part: Russia's would cover Moscow. */
const NAME_AT: Readonly<Record<string, Position>> = { RU: [92, 62], CN: [100, 36] };

/**
 * Further places for names, where a region of detail has no country's middle in sight: longitude, latitude, ISO code, and whether for the
 * scale of the Far East or of the Kursk front.
 */
const ALSO_AT: readonly (readonly [lon: number, lat: number, code: string, kind: 'country-again' | 'near-country'])[] =
  [
    [126.2, 45.2, 'CN', 'country-again'],
    [135.2, 46.4, 'RU', 'country-again'],
    [132.5, 53.2, 'RU', 'country-again'],
    [142.9, 43.4, 'JP', 'country-again'],
    [34.62, 51.1, 'UA', 'near-country'],
    [35.72, 51.42, 'RU', 'near-country'],
    [34.2, 51.72, 'RU', 'near-country'],
    [33.9, 50.7, 'UA', 'near-country'],
  ];

/** Where a country's name stands in languages in which it is too long for the middle of it. */
const LONG_AT: Readonly<Record<string, Position>> = { KP: [126.7, 40.9] };

/** The names of a country by its ISO code (CLDR, through `Intl`). */
function namesOf(code: string): Record<string, string> {
  return Object.fromEntries(
    ['en', 'ru', 'uk', 'ko'].map((language) => [
      language,
      new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    ]),
  );
}

const labelOf = (kind: string, code: string, rank: number, geometry: Point): Feature<Point> => ({
  type: 'Feature',
  properties: { kind, code, ...namesOf(code), rank },
  geometry,
});

/** One point inside each country's largest part, and those in the regions of detail, with their names; `rank` 0 for the largest. */
export function countryLabels(): FeatureCollection {
  const found = mapshape(
    INPUTS.countries,
    [
      '-target',
      'countries',
      '-filter',
      "/^[0-9]{3}$/.test(FID) && a3 != 'ATA'",
      '-each',
      'code = FID; km2 = this.area / 1e6',
      '-points',
      'inner',
    ],
    0.01,
  );
  const middles = found.features
    .filter(({ properties }) => Number(properties?.['km2']) > 20_000)
    .map(({ geometry, properties }) => {
      const km2 = Number(properties?.['km2']);
      const rank = km2 > 1_000_000 ? 0 : km2 > 95_000 ? 1 : 2;
      // ISO's number of a country is an alias of its two letters in CLDR.
      const code = new Intl.Locale(`und-${String(properties?.['code'])}`).region ?? '';
      const at = NAME_AT[code];
      return labelOf('country', code, rank, at ? { type: 'Point', coordinates: at } : (geometry as Point));
    });
  const near = ALSO_AT.map(([lon, lat, code, kind]) =>
    labelOf(kind, code, kind === 'country-again' ? 1 : 0, { type: 'Point', coordinates: [lon, lat] }),
  );
  const long = Object.entries(LONG_AT).map(([code, coordinates]) => {
    const { properties, ...label } = labelOf('country-again', code, 1, { type: 'Point', coordinates });
    return { ...label, properties: { ...properties, long: true } };
  });
  return { type: 'FeatureCollection', features: [...middles, ...near, ...long] };
}
