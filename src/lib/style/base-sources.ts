import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BaseArchive } from './base-archives.ts';

/** What every picture of the ground must carry. */
export const CREDIT = 'Natural Earth; © OpenStreetMap contributors (ODbL); GeoNames (CC BY 4.0)';

/** Light and shadow are drawn at half the sharpness of a screen: softer to the eye, and a third of the bytes of the first picture. */
const RELIEF_TILE = 1024;

/** Where the tiles of the ground and of its relief lie. */
export function archiveAddresses(
  assetBase: string,
  { id }: BaseArchive,
): { readonly ground: string; readonly relief: string } {
  return { ground: `${assetBase}base/${id}.pmtiles`, relief: `${assetBase}base/${id}-relief.pmtiles` };
}

/** The sources of the ground with meridians and parallels (`lines`): tiles where an archive was cut for the projection, else the coarse world as GeoJSON. */
export function baseSources(
  assetBase: string,
  archive: BaseArchive | undefined,
  lines: FeatureCollection = { type: 'FeatureCollection', features: [] },
): Record<string, SourceSpecification> {
  const geojson = (name: string): SourceSpecification => ({
    type: 'geojson',
    data: `${assetBase}base/${name}.geojson`,
    attribution: CREDIT,
  });
  const graticule: SourceSpecification = { type: 'geojson', data: lines, tolerance: 0.1 };
  // Known by their English names, so that the map can mark some.
  const labels = { labels: { ...geojson('labels'), promoteId: 'en' } as SourceSpecification, graticule };
  // The world is as fine as 500 m: larger tiles have fewer seams.
  if (!archive) return { ...labels, world: { ...geojson('world'), maxzoom: 2 } as SourceSpecification };
  const tiles = (address: string): [string] => [`pmtiles://${address}/{z}/{x}/{y}`];
  const { ground, relief } = archiveAddresses(assetBase, archive);
  const { id, maxzoom, reliefMaxzoom } = archive;
  return {
    ...labels,
    ...(archive.villages && { villages: geojson(`${id}-villages`) }),
    base: { type: 'vector', tiles: tiles(ground), minzoom: 0, maxzoom, attribution: CREDIT },
    relief: { type: 'raster', tiles: tiles(relief), minzoom: 0, maxzoom: reliefMaxzoom, tileSize: RELIEF_TILE },
  };
}
