import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import type { View } from '#lib/domain/dataset.ts';
import { archiveOf } from '#lib/style/base-archives.ts';
import { archiveAddresses } from '#lib/style/base-sources.ts';
import { ArchiveSource } from './archive-source.ts';

const TILE = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/;
const archives = new Map<string, PMTiles>();
let taught = false;

/**
 * Teaches MapLibre to read archives, `pmtiles://<absolute address>/{z}/{x}/{y}` and, without a tile, what its header says as a TileJSON.
 * Doing it again does nothing.
 */
export function readArchives(): void {
  if (taught) return;
  taught = true;
  addProtocol('pmtiles', async ({ url, type }, { signal }) => {
    const [, address = url.slice('pmtiles://'.length), z, x, y] = TILE.exec(url) ?? [];
    const archive = archiveAt(address);
    try {
      if (type === 'json') return { data: await tileJson(archive, url) };
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

/** Asks for the directories of a view's ground before its first tile does. A host that fails is told by that tile, which asks again. */
export function openGround(assetBase: string, projection: View['projection']): void {
  const archive = archiveOf(projection);
  for (const address of archive ? Object.values(archiveAddresses(assetBase, archive)) : [])
    archiveAt(address)
      .getHeader()
      .catch(() => archives.delete(address));
}

function archiveAt(address: string): PMTiles {
  const archive = archives.get(address) ?? new PMTiles(new ArchiveSource(address));
  archives.set(address, archive);
  return archive;
}

async function tileJson(archive: PMTiles, url: string): Promise<object> {
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  return {
    tilejson: '3.0.0',
    tiles: [`${url}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
  };
}
