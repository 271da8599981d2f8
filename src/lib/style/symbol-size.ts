import { scaleBetween } from './scale.ts';

/** Radius of a symbol of size 1, CSS pixels. */
export const SYMBOL_RADIUS = 6;
/** The size that `place-features.ts` gives to small places: settlements, sightings, engagements. */
export const SMALL = 0.7;
/** Metres a pixel from which small places are drawn; before, they would be one blot. */
export const SMALL_PLACE_SCALE = 700;

/** Metres a pixel from which a frame is large enough for a pictogram. */
export const PICTOGRAM_SCALE = 9000;

type Stop = readonly [metresPerPixel: number, factor: number];
/** How large symbols are at a scale, from small scale to large, in symbols of size 1. */
export const SITE_STOPS: readonly Stop[] = [[15_000, 0.75], [5000, 1.2], [1500, 1.45], [250, 1.55], [90, 1.65]]; // prettier-ignore
export const SMALL_STOPS: readonly Stop[] = [[15_000, 0.6], [5000, 0.85], [1500, 1], [250, 0.8], [90, 1.1]]; // prettier-ignore

/** Whether a place of a size is drawn at a scale; every place where no scale is given. */
export const isInScale = (size: number, metresPerPixel: number | undefined): boolean =>
  size > SMALL || metresPerPixel === undefined || metresPerPixel <= SMALL_PLACE_SCALE;

/** The radius of an open symbol at a scale, CSS pixels. */
export const symbolRadius = (size: number, metresPerPixel: number): number =>
  SYMBOL_RADIUS * size * scaleBetween(size > SMALL ? SITE_STOPS : SMALL_STOPS, metresPerPixel);
