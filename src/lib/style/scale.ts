import type { CustomProjection } from '#lib/domain/dataset.ts';

/** Metres of the equator, the side of Web Mercator's square. */
const EQUATOR_METRES = 40_075_016.7;
/** CSS pixels of tile 0/0/0. */
export const TILE_PIXELS = 512;

/**
 * The side in metres of a view's tile 0/0/0 as measured on the ground at a latitude (degrees). MapLibre's zoom means nothing by
 * itself: zoom 6 is 55 metres a pixel in a square of 2,000 km and 1,200 in Mercator, so layers ask for metres a pixel.
 */
export function squareMetres(projection: 'mercator' | 'globe' | CustomProjection, latitude: number): number {
  if (typeof projection === 'object') return projection.side;
  return EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180);
}

/** The zoom at which a CSS pixel covers so many metres in a square of `side` metres. */
export function zoomAt(metresPerPixel: number, side: number): number {
  return Math.log2(side / (TILE_PIXELS * metresPerPixel));
}

/** The metres a CSS pixel covers at a zoom. */
export function metresPerPixelAt(zoom: number, side: number): number {
  return side / (TILE_PIXELS * 2 ** zoom);
}

/** The value at a scale between stops listed from small scale to large: linear in zoom, as MapLibre interpolates. */
export function scaleBetween(stops: readonly (readonly [metresPerPixel: number, value: number])[], at: number): number {
  const after = stops.findIndex(([metres]) => metres <= at);
  if (after <= 0) return (after === 0 ? stops[0] : stops.at(-1))?.[1] ?? 0;
  const [[coarse, from], [fine, to]] = [stops[after - 1]!, stops[after]!];
  return from + ((to - from) * Math.log2(coarse / at)) / Math.log2(coarse / fine);
}
