import type { Box } from './display-list.ts';
import { PrintLimit } from './print-limit.ts';
import { STYLE_PIXEL_MM } from './sheet-camera.ts';

/** Style pixels an inch: at so many dots an inch a style pixel is one dot. */
const STYLE_PIXELS_AN_INCH = Math.round(25.4 / STYLE_PIXEL_MM);
/** Browsers lower a larger drawing buffer without a word. */
const MOST_PIXELS_AT_ONCE = 33_000_000;
const MOST_A_SIDE = 8192;
/** The sides of tiles, dots: the first is quick, the second is for cards that refuse it. */
export const TILE_SIDES = [3000, 1500] as const;
/** A whole A0 at 400 dots an inch: what a page's memory bears while the picture is packed. */
export const MOST_PIXELS = 250_000_000;
export const LEAST_DPI = 36;
export const MOST_DPI = 1200;

/** How a picture of so many dots is drawn: in one piece, or in tiles of one size, row by row. */
export interface PicturePlan {
  /** Of the whole picture, dots. */
  readonly width: number;
  readonly height: number;
  /** Dots for a style pixel. */
  readonly ratio: number;
  /** Style pixels of the map that draws one tile; times `ratio` they are whole dots. */
  readonly tile: { readonly width: number; readonly height: number };
  readonly across: number;
  readonly down: number;
}

/**
 * Plans the picture of a frame. `tileSide` asks for tiles of about so many dots; without it the picture is one piece where that is not
 * beyond what browsers draw. Throws a `PrintLimit` that names the limit and a resolution that will work.
 */
export function planPicture(frame: Pick<Box, 'widthMm' | 'heightMm'>, dpi: number, tileSide?: number): PicturePlan {
  if (!Number.isInteger(dpi) || dpi < LEAST_DPI || dpi > MOST_DPI) {
    throw new RangeError(`The resolution is ${LEAST_DPI} to ${MOST_DPI} whole dots an inch; ${dpi} was asked for.`);
  }
  const ratio = dpi / STYLE_PIXELS_AN_INCH;
  const [across, down] = [stylePixels(frame.widthMm), stylePixels(frame.heightMm)];
  // A hair less, so that rounding does not ask for another dot.
  const [width, height] = [Math.ceil(across * ratio - 1e-6), Math.ceil(down * ratio - 1e-6)];
  if (width * height > MOST_PIXELS) throw tooLarge(width, height, dpi);
  const step = STYLE_PIXELS_AN_INCH / gcd(dpi, STYLE_PIXELS_AN_INCH);
  const whole = { width: up(across, step), height: up(down, step) };
  const [wide, high] = [whole.width * ratio, whole.height * ratio];
  if (tileSide === undefined && wide * high <= MOST_PIXELS_AT_ONCE && Math.max(wide, high) <= MOST_A_SIDE) {
    return { width, height, ratio, tile: whole, across: 1, down: 1 };
  }
  const side = Math.max(step, Math.floor((tileSide ?? TILE_SIDES[0]) / ratio / step) * step);
  const tile = { width: Math.min(side, whole.width), height: Math.min(side, whole.height) };
  return {
    ...{ width, height, ratio, tile },
    across: Math.ceil(across / tile.width),
    down: Math.ceil(down / tile.height),
  };
}

function tooLarge(width: number, height: number, dpi: number): PrintLimit {
  const works = Math.floor((dpi * Math.sqrt(MOST_PIXELS / (width * height))) / 10) * 10;
  return new PrintLimit('too-large', {
    detail: ['limit.dots', { dpi, width, height, most: MOST_PIXELS, works }],
  });
}

/** A length as whole style pixels; frames are made of whole ones. */
export const stylePixels = (mm: number): number => Math.round(mm / STYLE_PIXEL_MM);
const up = (value: number, step: number): number => Math.ceil(value / step) * step;
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
