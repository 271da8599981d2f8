import type { Kind } from '#lib/domain/feature.ts';
import { distanceToLine, distanceToOutline } from './outline-distance.ts';
import { signedImage, type SymbolImage } from './symbol-images.ts';

type Point = readonly [x: number, y: number];

/** A part of a pictogram, in units of a 24-unit square about its middle, y downwards. */
export type PictogramPart =
  | { readonly kind: 'area'; readonly points: readonly Point[] }
  | { readonly kind: 'stroke'; readonly points: readonly Point[]; readonly width: number }
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'ring'; readonly at: Point; readonly radius: number; readonly width: number };

const W = 2.2;
const stroke = (...points: readonly Point[]): PictogramPart => ({ kind: 'stroke', points, width: W });
const area = (...points: readonly Point[]): PictogramPart => ({ kind: 'area', points });

/** One family: the same square, the same width of stroke, no detail that 10 pixels cannot hold. All drawn for this map. */
export const PICTOGRAMS = {
  port: [
    { kind: 'ring', at: [0, -6.2], radius: 2, width: 1.8 },
    stroke([0, -4.2], [0, 7.6]),
    stroke([-3.8, -1.6], [3.8, -1.6]),
    stroke([-7, 1.8], [-6.2, 5], [-3.4, 7.2], [0, 8], [3.4, 7.2], [6.2, 5], [7, 1.8]),
  ],
  ship: [area([-8.5, 1.5], [-2.8, 1.5], [-2.8, -7], [-0.8, -7], [-0.8, -3], [3.4, -3], [3.4, 1.5], [8.5, 1.5], [5.4, 6.5], [-5.4, 6.5])],
  airfield: [
    area(
      [0, -9], [1.6, -6], [1.6, -2.2], [8.6, 2.8], [8.6, 4.8], [1.6, 2.4], [1.2, 6], [3.4, 7.6], [3.4, 9],
      [0, 8], [-3.4, 9], [-3.4, 7.6], [-1.2, 6], [-1.6, 2.4], [-8.6, 4.8], [-8.6, 2.8], [-1.6, -2.2], [-1.6, -6],
    ),
  ],
  base: [stroke([-7.6, 6], [0, -6.6], [7.6, 6], [-7.6, 6]), stroke([0, 5.4], [0, 1])],
  'training-ground': [{ kind: 'ring', at: [0, 0], radius: 6.4, width: W }, { kind: 'disc', at: [0, 0], radius: 2.6 }],
  'rail-station': [
    stroke([-3.2, -8], [-3.2, 8]), stroke([3.2, -8], [3.2, 8]),
    stroke([-6.6, -4.8], [6.6, -4.8]), stroke([-6.6, 0], [6.6, 0]), stroke([-6.6, 4.8], [6.6, 4.8]),
  ],
  headquarters: [stroke([-4.8, -7.4], [-4.8, 7.6]), area([-4.8, -7.6], [7, -7.6], [4.4, -3.8], [7, 0], [-4.8, 0])],
  settlement: [area([0, -7.4], [8, 0], [5.4, 0], [5.4, 7], [1.6, 7], [1.6, 2.6], [-1.6, 2.6], [-1.6, 7], [-5.4, 7], [-5.4, 0], [-8, 0])],
  engagement: [stroke([-6.4, -6.4], [6.4, 6.4]), stroke([6.4, -6.4], [-6.4, 6.4])],
  sighting: [
    stroke([-8.4, 0], [-4.4, -4.2], [0, -5.6], [4.4, -4.2], [8.4, 0], [4.4, 4.2], [0, 5.6], [-4.4, 4.2], [-8.4, 0]),
    { kind: 'disc', at: [0, 0], radius: 2.5 },
  ],
  statement: [area([-8, -7], [8, -7], [8, 3.6], [0.6, 3.6], [-4, 8.4], [-4, 3.6], [-8, 3.6])],
} as const satisfies Readonly<Record<string, readonly PictogramPart[]>>; // prettier-ignore

export type Pictogram = keyof typeof PICTOGRAMS;

/** Kinds whose frame on the map holds their pictogram; the frames of small kinds have no room for one. */
const FRAMED = new Set<Kind>(['port', 'airfield', 'base', 'training-ground', 'rail-station', 'headquarters']);

/** The pictogram of a kind; undefined for cities, regions and what has no sign of its own. */
export const pictogramOf = (kind: Kind): Pictogram | undefined =>
  kind in PICTOGRAMS ? (kind as Pictogram) : undefined;

/** The pictogram within a kind's frame on the map. */
export const framedPictogram = (kind: Kind): Pictogram | undefined =>
  FRAMED.has(kind) ? pictogramOf(kind) : undefined;

function distanceToPart(part: PictogramPart, x: number, y: number): number {
  switch (part.kind) {
    case 'area':
      return distanceToOutline(part.points, x, y);
    case 'stroke':
      return distanceToLine(part.points, x, y) - part.width / 2;
    case 'disc':
      return Math.hypot(x - part.at[0], y - part.at[1]) - part.radius;
    case 'ring':
      return Math.abs(Math.hypot(x - part.at[0], y - part.at[1]) - part.radius) - part.width / 2;
  }
}

/** The image `picture-NAME`; undefined for any other name. A unit of the drawing is a pixel of the image, so that it fits the frame of the same size. */
export function pictogramImage(id: string): SymbolImage | undefined {
  const [, parts] = Object.entries(PICTOGRAMS).find(([name]) => id === `picture-${name}`) ?? [];
  return parts && signedImage(id, (x, y) => Math.min(...parts.map((part) => distanceToPart(part, x, y))));
}

/** A pictogram as SVG elements in its own units, black; for files and keys. */
export function pictogramPaths(name: Pictogram): { readonly d: string; readonly width: number }[] {
  return PICTOGRAMS[name].map((part: PictogramPart) => {
    if (part.kind === 'area') return { d: `M${part.points.join('L')}Z`, width: 0 };
    if (part.kind === 'stroke') return { d: `M${part.points.join('L')}`, width: part.width };
    const [x, y] = part.at;
    const d = `M${x - part.radius},${y}a${part.radius},${part.radius} 0 1 0 ${2 * part.radius},0a${part.radius},${part.radius} 0 1 0 ${-2 * part.radius},0Z`;
    return { d, width: part.kind === 'ring' ? part.width : 0 };
  });
}
