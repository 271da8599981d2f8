import { MODES } from '#lib/domain/feature.ts';
import { distanceToOutline } from './outline-distance.ts';
import { signedImage, type SymbolImage } from './symbol-images.ts';

type Point = readonly [number, number];

/** Outlines of what moves, device pixels about the middle, y downwards: what cannot be told apart at this size is left out. */
const OUTLINES: Readonly<Record<(typeof MODES)[number], readonly Point[]>> = {
  sea: [[-16, 3], [-5, 3], [-5, -13], [-2, -13], [-2, -6], [6, -6], [6, 3], [16, 3], [10, 11], [-10, 11]],
  air: [
    [0, -16], [3, -10], [3, -4], [15, 5], [15, 8], [3, 4], [2, 11], [6, 14], [6, 16],
    [0, 14], [-6, 16], [-6, 14], [-2, 11], [-3, 4], [-15, 8], [-15, 5], [-3, -4], [-3, -10],
  ],
  rail: [
    [-15, -4], [-5, -4], [-5, -11], [1, -11], [1, -4], [9, -4], [9, -9], [13, -9], [13, -4], [16, 1], [16, 8],
    [12, 8], [12, 12], [6, 12], [6, 8], [-5, 8], [-5, 12], [-11, 12], [-11, 8], [-15, 8],
  ],
  road: [
    [-15, -9], [4, -9], [4, -4], [10, -4], [15, 2], [15, 8], [12, 8], [12, 12], [6, 12], [6, 8],
    [-5, 8], [-5, 12], [-11, 12], [-11, 8], [-15, 8],
  ],
  foot: [
    [0, -16], [4, -12], [2, -8], [7, 0], [4, 2], [3, 0], [6, 14], [2, 14], [0, 5],
    [-2, 14], [-6, 14], [-3, 0], [-4, 2], [-7, 0], [-2, -8], [-4, -12],
  ],
  unknown: [[-4, -10], [4, -10], [10, -4], [10, 4], [4, 10], [-4, 10], [-10, 4], [-10, -4]],
}; // prettier-ignore

/** The image `craft-MODE` for the head of a route; undefined for any other name. */
export function craftImage(id: string): SymbolImage | undefined {
  const mode = MODES.find((one) => id === `craft-${one}`);
  return mode && signedImage(id, (x, y) => distanceToOutline(OUTLINES[mode], x, y));
}

/** An image that is never seen: it only takes up room. */
export const BLOCKER: SymbolImage = { id: 'blocker', width: 18, height: 18, data: new Uint8ClampedArray(18 * 18 * 4) };

/** The outline of a craft about the middle, device pixels, two to a CSS pixel; undefined for what is none. */
export const craftOutline = (mode: string): readonly Point[] | undefined =>
  (OUTLINES as Readonly<Record<string, readonly Point[] | undefined>>)[mode];

/** The outline as an SVG path about the middle, for keys: device pixels, two to a CSS pixel. */
export const craftPath = (mode: (typeof MODES)[number]): string =>
  `M${OUTLINES[mode].map(([x, y]) => `${x} ${y}`).join('L')}Z`;
