import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { ArchiveSource } from './archive-source.ts';

const TILE = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;
const archives = new Map<string, PMTiles>();
let taught = false;

/** Teaches MapLibre to read the ground's archives, `pmtiles://<absolute address>/{z}/{x}/{y}`. Doing it again does nothing. */
export function readArchives(): void {
  if (taught) return;
  taught = true;
  addProtocol('pmtiles', async ({ url }, { signal }) => {
    const [, address = '', z, x, y] = TILE.exec(url) ?? [];
    const archive = archives.get(address) ?? new PMTiles(new ArchiveSource(address));
    archives.set(address, archive);
    try {
      const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
      signal.throwIfAborted();
      // Where an archive has no tile there is nothing but sea.
      return { data: tile?.data ?? new ArrayBuffer(0) };
    } catch (error) {
      // It remembers a failure; the next tile must be able to try again.
      if (!signal.aborted) archives.delete(address);
      throw error;
    }
  });
}
