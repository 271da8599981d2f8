import type { FeatureCollection } from 'geojson';
import { mapshape } from './mapshaper.ts';
import { INPUTS, type Box } from './sources.ts';

/** ISO alpha-3, as the source has it, to the alpha-2 of the ground. */
const CODES: Readonly<Record<string, string>> = {
  RUS: 'RU',
  UKR: 'UA',
  BLR: 'BY',
  CHN: 'CN',
  PRK: 'KP',
  MNG: 'MN',
  JPN: 'JP',
  KOR: 'KR',
  KAZ: 'KZ',
};

/**
 * Fits the countries of OpenStreetMap together: each was drawn on its own, and along a border they leave and overlap slivers of tens of
 * metres, by the thousand.
 */
const FIT = ['-clean', 'gap-fill-area=60km2', 'sliver-control=0.5', 'snap-interval=0.0003'];

/** Land of the countries in a box, to about 10 m (coarser by further commands of mapshaper), property `country` (ISO alpha-2). OpenStreetMap, ODbL: kept in files and layers of its own. */
export function osmLand(box: Box, more: readonly string[] = []): FeatureCollection {
  const named = `country = (${JSON.stringify(CODES)})[A3]`;
  const keep = ['-filter', 'Boolean(country)', '-filter-fields', 'country'];
  const clip = ['-clip', `bbox=${box.join(',')}`];
  return mapshape(INPUTS.osmCountries, [...clip, ...FIT, ...more, '-each', named, ...keep], 0.00001);
}
