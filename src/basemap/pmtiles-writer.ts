import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** One tile as it is to be served, already compressed if its type wants that. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveOptions {
  /** Vector tiles are compressed with gzip; pictures are compressed as they are. */
  readonly type: 'mvt' | 'webp' | 'png';
  /** Goes into the archive as JSON: name, attribution, vector_layers. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A run of tiles with the same bytes; `run` 0 points to a leaf directory. */
interface Entry {
  id: number;
  run: number;
  length: number;
  offset: number;
}

const TYPES = { mvt: 1, png: 2, webp: 4 } as const;
const GZIP = 2;
const NO_COMPRESSION = 1;
const HEADER_BYTES = 127;
/** Readers fetch this much first and expect the root directory within. */
const FIRST_READ = 16_384;
const LEAF_ENTRIES = 4096;

/**
 * A clustered PMTiles v3 archive (specification: github.com/protomaps/PMTiles): tiles in the order of their ids, each different tile
 * stored once, runs of the same tile as one entry. Tiles may come in any order; two with the same place throw.
 */
export function writeArchive(tiles: readonly Tile[], { type, metadata }: ArchiveOptions): Uint8Array {
  const sorted = tiles.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), tile })).sort((a, b) => a.id - b.id);
  const { entries, blobs, bytes } = storeOnce(sorted);
  const { root, leaves } = directories(entries);
  const json = gzipSync(Buffer.from(JSON.stringify(metadata)));
  const at = (...parts: number[]): number => HEADER_BYTES + parts.reduce((sum, part) => sum + part, 0);
  const zooms = tiles.map(({ z }) => z);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  const sections = [
    [at(), root.length],
    [at(root.length), json.length],
    [at(root.length, json.length), leaves.length],
    [at(root.length, json.length, leaves.length), bytes],
  ];
  const counts = [tiles.length, entries.length, blobs.length];
  [...sections.flat(), ...counts].forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + i * 8));
  header.set(
    [1, GZIP, type === 'mvt' ? GZIP : NO_COMPRESSION, TYPES[type], Math.min(...zooms), Math.max(...zooms)],
    96,
  );
  // Bounds in ten-millionths of a degree: the whole world, because a projected square is no box of degrees.
  [-180, -85, 180, 85].forEach((degrees, i) => header.writeInt32LE(degrees * 1e7, 102 + i * 4));
  return Uint8Array.from(Buffer.concat([header, root, json, leaves, ...blobs]));
}

function storeOnce(sorted: readonly { id: number; tile: Tile }[]) {
  const known = new Map<string, { offset: number; length: number }>();
  const [entries, blobs]: [Entry[], Uint8Array[]] = [[], []];
  let bytes = 0;
  let before = -1;
  for (const { id, tile } of sorted) {
    if (id === before) throw new Error(`Two tiles at ${tile.z}/${tile.x}/${tile.y}`);
    before = id;
    const key = Buffer.from(tile.data).toString('latin1');
    let place = known.get(key);
    if (!place) {
      place = { offset: bytes, length: tile.data.length };
      known.set(key, place);
      blobs.push(tile.data);
      bytes += tile.data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, blobs, bytes };
}

/** The root directory, and leaf directories where it would not fit into the first read. */
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directory(entries);
  if (HEADER_BYTES + whole.length <= FIRST_READ) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let first = 0; first < entries.length; first += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(first, first + LEAF_ENTRIES));
    pointers.push({ id: entries[first]!.id, run: 0, length: leaf.length, offset });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** Ids as steps, runs, lengths, offsets (0: right after the one before), each column in turn, compressed. */
function directory(entries: readonly Entry[]): Uint8Array {
  const follows = (i: number): boolean =>
    i > 0 && entries[i - 1]!.offset + entries[i - 1]!.length === entries[i]!.offset;
  const numbers = [
    entries.length,
    ...entries.map(({ id }, i) => id - (i > 0 ? entries[i - 1]!.id : 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, i) => (follows(i) ? 0 : offset + 1)),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 });
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}
