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
import { BASE_ARCHIVES } from '../lib/style/base-archives.ts';
import { CREDIT } from '../lib/style/base-sources.ts';
import { osmLand } from './border.ts';
import { countryLabels } from './countries.ts';
import { detailedGround } from './detailed.ts';
import { outlines } from './fit.ts';
import { worldGround } from './ground.ts';
import { locatorLand } from './locator.ts';
import { writeNotice } from './notice.ts';
import { writeArchive } from './pmtiles-writer.ts';
import { reliefTiles } from './relief.ts';
import { seaLabels } from './seas.ts';
import { FRONT, OUTLINED } from './sources.ts';
import { tileArchive } from './tiles.ts';
import { townLabels } from './towns.ts';
import { VILLAGES, villages } from './villages.ts';

const OUT = fileURLToPath(new URL('../../static/base/', import.meta.url));
mkdirSync(OUT, { recursive: true });
const written: { name: string; bytes: number; sha256: string }[] = [];

function write(name: string, content: Uint8Array): void {
  writeFileSync(OUT + name, content);
  written.push({ name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  process.stdout.write(`${name}: ${(content.length / 1000).toFixed(0)} kB\n`);
}

/** One feature a line, so that a difference can be read. */
function writeJson(name: string, { features }: FeatureCollection): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  write(name, Buffer.from(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`));
}

const { ground, landOf, provincesOf } = detailedGround();
const towns = townLabels();
writeJson('kursk-ground.geojson', osmLand(FRONT));
writeJson('regions.geojson', outlines(OUTLINED, provincesOf('kursk'), landOf('kursk')));
const world = worldGround();
writeJson('world.geojson', world);
writeJson('locator.geojson', locatorLand(world));
writeJson('labels.geojson', {
  type: 'FeatureCollection',
  features: [seaLabels(), countryLabels(), towns].flatMap(({ features }) => features),
});
for (const [id, box] of Object.entries(VILLAGES)) writeJson(`${id}-villages.geojson`, villages(box, landOf(id), towns));
for (const archive of BASE_ARCHIVES) write(`${archive.id}.pmtiles`, tileArchive(archive, ground, CREDIT));
for (const archive of BASE_ARCHIVES) {
  const metadata = { name: `Dateline relief, ${archive.id}`, attribution: 'Natural Earth' };
  write(`${archive.id}-relief.pmtiles`, writeArchive(await reliefTiles(archive), { type: 'webp', metadata }));
}
writeNotice(`${OUT}NOTICE.md`, written);
