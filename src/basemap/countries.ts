import type { FeatureCollection, Position } from 'geojson';
import { mapshape } from './mapshaper.ts';
import { INPUTS } from './sources.ts';

/** Where a name looks better than in the middle of the largest part: Russia's would cover Moscow. */
const NAME_AT: Readonly<Record<string, Position>> = { RU: [92, 62], CN: [100, 36] };

/** One point inside each country's largest part, with its names (CLDR, through `Intl`); `rank` 0 for the largest. */
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
  const names = ['en', 'ru', 'uk', 'ko'].map(
    (language) => [language, new Intl.DisplayNames(language, { type: 'region' })] as const,
  );
  const features = found.features
    .filter(({ properties }) => Number(properties?.['km2']) > 20_000)
    .map(({ geometry, properties }) => {
      const km2 = Number(properties?.['km2']);
      const rank = km2 > 1_000_000 ? 0 : km2 > 95_000 ? 1 : 2;
      // ISO's number of a country is an alias of its two letters in CLDR.
      const code = new Intl.Locale(`und-${String(properties?.['code'])}`).region ?? '';
      const named = names.map(([language, of]) => [language, of.of(code) ?? code] as const);
      return {
        type: 'Feature' as const,
        properties: { kind: 'country', ...(Object.fromEntries(named) as object), rank },
        geometry: NAME_AT[code] ? { type: 'Point' as const, coordinates: NAME_AT[code] } : geometry,
      };
    });
  return { type: 'FeatureCollection', features };
}
