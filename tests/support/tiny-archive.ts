import { PbfWriter } from 'pbf';

/** A dated point of a made archive. */
export interface TinyPoint {
  readonly at: readonly [lon: number, lat: number];
  readonly properties: Readonly<Record<string, string>>;
}

const EXTENT = 4096;
const HEADER_BYTES = 127;

/**
 * A PMTiles archive, version 3, of one Web Mercator tile of the whole world with a layer of points, nothing packed
 * (github.com/protomaps/PMTiles, spec v3; Mapbox Vector Tile 2.1).
 */
export function tinyArchive(layer: string, points: readonly TinyPoint[]): Uint8Array {
  const tile = tileOf(layer, points);
  // One entry: tile id 0, run of 1, its length, its offset plus 1.
  const directory = new PbfWriter();
  for (const value of [1, 0, 1, tile.length, 1]) directory.writeVarint(value);
  const [root, metadata] = [directory.finish(), new TextEncoder().encode('{}')];
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const [metadataAt, dataAt] = [HEADER_BYTES + root.length, HEADER_BYTES + root.length + metadata.length];
  const numbers = [HEADER_BYTES, root.length, metadataAt, metadata.length, dataAt, 0, dataAt, tile.length, 1, 1, 1];
  numbers.forEach((value, i) => header.setBigUint64(8 + i * 8, BigInt(value), true));
  // Clustered, directories and tiles not packed, vector tiles, zoom 0 only.
  [1, 1, 1, 1, 0, 0].forEach((value, i) => header.setUint8(96 + i, value));
  [-180, -85, 180, 85].forEach((degrees, i) => header.setInt32(102 + i * 4, degrees * 1e7, true));
  const all = new Uint8Array(dataAt + tile.length);
  all.set(new Uint8Array(header.buffer));
  all.set(root, HEADER_BYTES);
  all.set(metadata, metadataAt);
  all.set(tile, dataAt);
  return all;
}

function tileOf(layer: string, points: readonly TinyPoint[]): Uint8Array {
  const keys = [...new Set(points.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(points.flatMap(({ properties }) => Object.values(properties)))];
  const tile = new PbfWriter();
  tile.writeMessage(
    3,
    (_, pbf) => {
      pbf.writeStringField(1, layer);
      for (const { at, properties } of points) {
        const tags = Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]);
        pbf.writeMessage(
          2,
          (__, feature) => {
            feature.writePackedVarint(2, tags);
            feature.writeVarintField(3, 1);
            // Move to, once; both steps zigzag.
            feature.writePackedVarint(4, [9, ...pixelOf(at).map((step) => (step << 1) ^ (step >> 31))]);
          },
          undefined,
        );
      }
      for (const key of keys) pbf.writeStringField(3, key);
      for (const value of values) pbf.writeMessage(4, (__, one) => one.writeStringField(1, value), undefined);
      pbf.writeVarintField(5, EXTENT);
      pbf.writeVarintField(15, 2);
    },
    undefined,
  );
  return tile.finish();
}

function pixelOf([lon, lat]: readonly [number, number]): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI;
  return [Math.round(((lon + 180) / 360) * EXTENT), Math.round(((1 - y) / 2) * EXTENT)];
}
