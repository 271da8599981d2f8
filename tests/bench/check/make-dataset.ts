import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';

/*
 * A dataset of a wanted size from a seed: every run gives the same bytes. Features alternate between places with claims and regions with an
 * outline, so that about half of the bytes are coordinates and half are claims.
 */

/** Mulberry32, a small generator of numbers from 0 to 1 with a 32-bit state. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const named = (id: string) => ({ id, name: { en: id } });
const VOICES = Array.from({ length: 30 }, (_, index) => `voice-${index}`);
const FORCES = Array.from({ length: 200 }, (_, index) => `force-${index}`);
/** Claims of one place, and positions of one outline. */
const [CLAIMS, POSITIONS] = [6, 160];

/** Writes the dataset into a folder, in two layers, and gives the bytes of its layers. */
export async function makeDataset(folder: string, megabytes: number, seed = 1): Promise<number> {
  await mkdir(folder, { recursive: true });
  const layers = ['a', 'b'];
  const source = {
    id: 's',
    type: 'webpage',
    title: 'A report',
    URL: 'https://example.org/',
    archive_location: 'https://web.archive.org/web/2024/https://example.org/',
  };
  await writeFile(join(folder, 'sources.json'), JSON.stringify([source]));
  await writeFile(join(folder, 'dataset.json'), JSON.stringify({
    format: 'dateline/1', id: 'large', title: { en: 'Large' }, summary: { en: 'Made from a seed.' }, license: 'CC0-1.0', credit: 'None.',
    compiled: '2025-12-31', opens: { date: '2024-10-23', known: 'latest', view: 'all' }, span: '2024-01-01/2025-12-31',
    views: [{ ...named('all'), projection: 'mercator', camera: { center: [35, 51], spanKm: [100, 80], bearing: 0 } }],
    voices: VOICES.map((id) => ({ ...named(id), side: 'side', kind: 'announcing' })), sides: [named('side')],
    forces: FORCES.map((id) => ({ id, label: { en: id } })),
    layers: layers.map((id) => ({ ...named(id), file: `${id}.geojson` })),
  })); // prettier-ignore
  const next = random(seed);
  let total = 0;
  for (const id of layers)
    total += await writeLayer(join(folder, `${id}.geojson`), id, (megabytes * 1e6) / layers.length, next);
  return total;
}

async function writeLayer(path: string, layer: string, bytes: number, next: () => number): Promise<number> {
  const stream = createWriteStream(path);
  let written = 0;
  const write = async (text: string): Promise<void> => {
    written += Buffer.byteLength(text);
    if (!stream.write(text)) await once(stream, 'drain');
  };
  await write('{"type":"FeatureCollection","features":[\n');
  for (let index = 0; written < bytes; index++) {
    const feature = index % 2 === 0 ? place(`${layer}${index}`, next) : region(`${layer}${index}`, next);
    await write(`${index > 0 ? ',\n' : ''}${JSON.stringify(feature)}`);
  }
  await write('\n]}\n');
  stream.end();
  await once(stream, 'finish');
  return written;
}

const degrees = (next: () => number, from: number, width: number): number => Number((from + next() * width).toFixed(6));
const day = (next: () => number): string =>
  new Date(Date.UTC(2024, 0, 1 + Math.floor(next() * 600))).toISOString().slice(0, 10);
const pick = (list: readonly string[], next: () => number): string => list[Math.floor(next() * list.length)] ?? '';

function place(id: string, next: () => number): object {
  const claims = Array.from({ length: CLAIMS }, (_, index) => {
    const valid = day(next);
    return {
      id: `${id}-${index}`, about: next() < 0.5 ? 'presence' : 'strength', valid, reported: valid, voice: pick(VOICES, next), sources: ['s'],
      confidence: 'claimed', method: 'reported',
      counts: [{ force: pick(FORCES, next), measure: 'event', min: Math.floor(next() * 1e6), max: null }],
      summary: { en: `About ${Math.floor(next() * 5000)} soldiers were seen near ${id} on the ${index}th road, a witness of the October 2023 fighting said.` },
    }; // prettier-ignore
  });
  const coordinates = [degrees(next, 30, 10), degrees(next, 48, 6)];
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { name: { en: id }, kind: 'settlement', precision_km: 1, claims },
  };
}

function region(id: string, next: () => number): object {
  const [x, y] = [degrees(next, 30, 10), degrees(next, 48, 6)];
  const ring = Array.from({ length: POSITIONS }, (_, index) => {
    const [angle, radius] = [(index / POSITIONS) * 2 * Math.PI, 0.1 + next() * 0.02];
    return [Number((x + radius * Math.cos(angle)).toFixed(6)), Number((y + radius * Math.sin(angle)).toFixed(6))];
  });
  const geometry = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
  return { type: 'Feature', id, geometry, properties: { name: { en: id }, kind: 'region', claims: [] } };
}
