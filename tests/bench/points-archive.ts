import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';
import { formatDay } from '#lib/domain/day.ts';
import { pixelOf, type Pixel } from './mercator-pixel.ts';
import type { MadePoint } from './made-points.ts';

/** Tiles of made points by `z/x/y`: every point is in a tile of each of the zooms, and none is dropped. */
export type Tiles = ReadonlyMap<string, Uint8Array>;
export const EXTENT = 4096;

export function cutTiles(layer: string, points: readonly MadePoint[], zooms: readonly number[]): Tiles {
  const tiles = new Map<string, Uint8Array>();
  for (const zoom of zooms) {
    const byTile = new Map<string, { readonly point: MadePoint; readonly number: number; readonly at: Pixel }[]>();
    for (const [number, point] of points.entries()) {
      const { tile, at } = pixelOf(point.at, zoom, EXTENT);
      const key = `${zoom}/${tile[0]}/${tile[1]}`;
      const others = byTile.get(key);
      if (others) others.push({ point, number, at });
      else byTile.set(key, [{ point, number, at }]);
    }
    for (const [key, held] of byTile) tiles.set(key, tileOf(layer, held));
  }
  return tiles;
}

const KEYS = ['fid', 'first_day', 'last_day'];
const zigzag = (step: number): number => (step << 1) ^ (step >> 31);

/** A tile of one layer of points (Mapbox Vector Tile 2.1). */
function tileOf(layer: string, held: readonly { point: MadePoint; number: number; at: Pixel }[]): Uint8Array {
  const values = new Map<string | number, number>();
  const valueOf = (value: string | number): number => {
    const known = values.get(value) ?? values.size;
    values.set(value, known);
    return known;
  };
  const tile = new PbfWriter();
  tile.writeMessage(
    3,
    (_, pbf) => {
      pbf.writeStringField(1, layer);
      for (const { point, number, at } of held) {
        const [first, last] = [formatDay(point.first), formatDay(point.last)];
        const tags = [0, valueOf(number), 1, valueOf(first), 2, valueOf(last)];
        pbf.writeMessage(
          2,
          (__, feature) => {
            feature.writePackedVarint(2, tags);
            feature.writeVarintField(3, 1);
            // Move to, once.
            feature.writePackedVarint(4, [9, ...at.map(zigzag)]);
          },
          undefined,
        );
      }
      for (const key of KEYS) pbf.writeStringField(3, key);
      for (const value of values.keys())
        pbf.writeMessage(
          4,
          (__, one) => (typeof value === 'string' ? one.writeStringField(1, value) : one.writeVarintField(5, value)),
          undefined,
        );
      pbf.writeVarintField(5, EXTENT);
      pbf.writeVarintField(15, 2);
    },
    undefined,
  );
  return tile.finish();
}

const HEADER_BYTES = 127;

/** Tiles as one PMTiles archive, version 3, nothing packed, in one directory: for some thousands of tiles at most (github.com/protomaps/PMTiles, spec v3). */
export function archiveOf(tiles: Tiles, zooms: readonly number[]): Uint8Array {
  const entries = [...tiles]
    .map(([key, bytes]) => ({ id: zxyToTileId(...(key.split('/').map(Number) as [number, number, number])), bytes }))
    .sort((a, b) => a.id - b.id);
  const directory = new PbfWriter();
  directory.writeVarint(entries.length);
  let before = 0;
  for (const { id } of entries) {
    directory.writeVarint(id - before);
    before = id;
  }
  for (let i = 0; i < entries.length; i++) directory.writeVarint(1);
  for (const { bytes } of entries) directory.writeVarint(bytes.length);
  // The first at 0, plus 1; each other just after the one before.
  for (const i of entries.keys()) directory.writeVarint(i === 0 ? 1 : 0);
  const [root, metadata] = [directory.finish(), new TextEncoder().encode('{}')];
  const length = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const [metadataAt, dataAt] = [HEADER_BYTES + root.length, HEADER_BYTES + root.length + metadata.length];
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const count = entries.length;
  const numbers = [
    HEADER_BYTES,
    root.length,
    metadataAt,
    metadata.length,
    dataAt,
    0,
    dataAt,
    length,
    count,
    count,
    count,
  ];
  numbers.forEach((value, i) => header.setBigUint64(8 + i * 8, BigInt(value), true));
  // Clustered, directories and tiles not packed, vector tiles.
  [1, 1, 1, 1, Math.min(...zooms), Math.max(...zooms)].forEach((value, i) => header.setUint8(96 + i, value));
  [-180, -85, 180, 85].forEach((degrees, i) => header.setInt32(102 + i * 4, degrees * 1e7, true));
  const all = new Uint8Array(dataAt + length);
  all.set(new Uint8Array(header.buffer));
  all.set(root, HEADER_BYTES);
  all.set(metadata, metadataAt);
  let at = dataAt;
  for (const { bytes } of entries) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
