import { gzipSync } from 'node:zlib';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writeArchive, type Tile } from './pmtiles-writer.ts';

/** Reads an archive from memory as a browser does from a server. */
class Memory implements Source {
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  getKey = (): string => 'memory';
  getBytes = (offset: number, length: number): Promise<{ data: ArrayBuffer }> => {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length).buffer });
  };
}

const tile = (z: number, x: number, y: number, text: string): Tile => ({ z, x, y, data: gzipSync(Buffer.from(text)) });
const read = async (archive: PMTiles, z: number, x: number, y: number): Promise<string | undefined> => {
  const found = await archive.getZxy(z, x, y);
  return found && Buffer.from(found.data).toString();
};
const options = { type: 'mvt', metadata: { name: 'test' } } as const;

describe('writeArchive', () => {
  it('is read back by the reader that the page uses', async () => {
    const tiles = [tile(1, 1, 0, 'north-east'), tile(0, 0, 0, 'all'), tile(1, 0, 1, 'south-west')];
    const archive = new PMTiles(new Memory(writeArchive(tiles, options)));
    expect(await read(archive, 0, 0, 0)).toBe('all');
    expect(await read(archive, 1, 1, 0)).toBe('north-east');
    expect(await read(archive, 1, 0, 1)).toBe('south-west');
    expect(await read(archive, 1, 0, 0)).toBeUndefined();
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 1, clustered: true, tileType: 1 });
  });

  it('stores what is the same once, however often it is found', () => {
    const sea = Array.from({ length: 64 }, (_, i) => tile(3, i % 8, Math.floor(i / 8), 'the same sea'));
    const one = writeArchive([sea[0]!], options).length;
    expect(writeArchive(sea, options).length).toBeLessThan(one + 10);
  });

  it('puts a large directory into leaves, which are found too', async () => {
    // Pictures of different lengths, as real tiles are: a directory of regular lengths compresses to nothing.
    const bytes = (i: number): Uint8Array => {
      const data = new Uint8Array(4 + (Math.imul(i + 1, 0x9e3779b1) >>> 23));
      new DataView(data.buffer).setUint32(0, i);
      return data;
    };
    const last = 2 ** 15 - 1;
    const tiles = Array.from({ length: last + 1 }, (_, i) => ({
      z: 8,
      x: i % 256,
      y: Math.floor(i / 256),
      data: bytes(i),
    }));
    const archive = new PMTiles(new Memory(writeArchive(tiles, { ...options, type: 'webp' })));
    expect(new Uint8Array((await archive.getZxy(8, 0, 0))!.data)).toEqual(bytes(0));
    expect(new Uint8Array((await archive.getZxy(8, 255, 127))!.data)).toEqual(bytes(last));
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
  });

  it('refuses two tiles at one place', () => {
    expect(() => writeArchive([tile(0, 0, 0, 'a'), tile(0, 0, 0, 'b')], options)).toThrow('Two tiles at 0/0/0');
  });

  it('leaves pictures as they are', async () => {
    const picture: Tile = { z: 0, x: 0, y: 0, data: new Uint8Array([1, 2, 3]) };
    const archive = new PMTiles(new Memory(writeArchive([picture], { ...options, type: 'webp' })));
    expect(new Uint8Array((await archive.getZxy(0, 0, 0))!.data)).toEqual(new Uint8Array([1, 2, 3]));
  });
});
