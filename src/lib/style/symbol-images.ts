import type { Confidence } from '#lib/domain/claim.ts';
import { FORM_OUTLINES, FORMS, type Form } from './form-outlines.ts';
import { distanceToOutline } from './outline-distance.ts';

/** A signed distance image: RGBA, the alpha holds the distance, MapLibre tints it. */
export interface SymbolImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Device pixels a side, and device pixels a CSS pixel. */
const SIDE = 48;
export const IMAGE_PIXEL_RATIO = 2;
/** Radius of the shape in device pixels. */
const RADIUS = 12;
/** MapLibre's convention: alpha 0.75 is the edge, 8 pixels of distance take it from 1 to 0. */
const EDGE = 0.75;
const SPREAD = 8;

/** Outline by confidence: its width in device pixels, how many dashes go round, and the share of a dash that is drawn. */
type Outline = { readonly width: number; readonly dashes: number; readonly drawn: number };
const OUTLINES: Readonly<Record<Confidence, Outline>> = {
  confirmed: { width: 4.4, dashes: 0, drawn: 1 },
  claimed: { width: 2.6, dashes: 0, drawn: 1 },
  disputed: { width: 3.4, dashes: 6, drawn: 0.62 },
  inferred: { width: 3, dashes: 10, drawn: 0.42 },
};

/** The image of a name that the place layers use, `fill-FORM` or `CONFIDENCE-FORM`; undefined for any other. */
export function symbolImage(id: string): SymbolImage | undefined {
  const [, kind = '', name = ''] = /^([a-z]+)-(.+)$/.exec(id) ?? [];
  const form = FORMS.find((one) => one === name);
  if (form === undefined) return undefined;
  if (kind === 'fill') return signedImage(id, (x, y) => distanceTo(form, x, y));
  const outline = (OUTLINES as Readonly<Record<string, Outline | undefined>>)[kind];
  if (!outline) return undefined;
  return signedImage(id, (x, y) => {
    const line = Math.abs(distanceTo(form, x, y)) - outline.width / 2;
    return outline.dashes === 0 ? line : Math.max(line, gap(x, y, outline));
  });
}

/** From a point to the edge of a shape, negative inside. */
function distanceTo(form: Form, x: number, y: number): number {
  if (form === 'circle') return Math.hypot(x, y) - RADIUS;
  return RADIUS * distanceToOutline(FORM_OUTLINES[form], x / RADIUS, y / RADIUS);
}

/** Distance to the nearest dash along the outline: negative inside a dash. */
function gap(x: number, y: number, { dashes, drawn }: { dashes: number; drawn: number }): number {
  const turn = (Math.atan2(y, x) / (2 * Math.PI) + 1) * dashes;
  const fromMiddle = Math.abs((turn % 1) - 0.5);
  return ((fromMiddle - drawn / 2) * 2 * Math.PI * RADIUS) / dashes;
}

/** An image from the signed distance to a shape's edge at each device pixel about the middle, negative inside. */
export function signedImage(id: string, distance: (x: number, y: number) => number): SymbolImage {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const away = distance(column + 0.5 - SIDE / 2, row + 0.5 - SIDE / 2);
      data[(row * SIDE + column) * 4 + 3] = 255 * (EDGE - away / SPREAD);
    }
  }
  return { id, width: SIDE, height: SIDE, data };
}
