/**
 * Builds the committed ground of the map, `static/base/`, from packages:
 *
 *     apt-get install libgnudatalanguage0 libgeonames-common && npm run build:basemap
 *
 * Only whoever changes the ground runs it; the page needs its outputs alone. NOTICE.md beside them names source, licence and checksum.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { osmLand } from './border.ts';
import { countryLabels } from './countries.ts';
import { detailGround, regionOutlines, worldGround } from './ground.ts';
import { writeNotice } from './notice.ts';
import { nearCountryLabels, seaLabels } from './seas.ts';
import { DETAILS, FRONT } from './sources.ts';
import { townLabels } from './towns.ts';

const OUT = fileURLToPath(new URL('../../static/base/', import.meta.url));

/** One feature a line, so that a difference can be read. */
const asText = ({ features }: FeatureCollection): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

const outputs: Record<string, FeatureCollection> = {
  'world.geojson': worldGround(),
  ...Object.fromEntries(DETAILS.map(({ id, box, metres }) => [`${id}.geojson`, detailGround(box, metres)])),
  'regions.geojson': regionOutlines(['Kursk', 'Belgorod', 'Bryansk']),
  'kursk-ground.geojson': osmLand(FRONT),
  'labels.geojson': {
    type: 'FeatureCollection',
    features: [seaLabels(), countryLabels(), nearCountryLabels(), townLabels()].flatMap(({ features }) => features),
  },
};

mkdirSync(OUT, { recursive: true });
const written = Object.entries(outputs).map(([name, collection]) => {
  const text = asText(collection);
  writeFileSync(OUT + name, text);
  process.stdout.write(`${name}: ${collection.features.length} features, ${(text.length / 1000).toFixed(0)} kB\n`);
  return { name, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
});
writeNotice(`${OUT}NOTICE.md`, written);
