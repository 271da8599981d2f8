import type { Palette } from './palette.ts';
import type { ManyMark, ManyPoint } from './many-points.ts';
import type { Plane } from './route-plane.ts';
import { split } from './route-segments.ts';

/** Numbers of a point: x and y as the nearest 32-bit float and what is left of each, share of the size, opacity, outline, colour as four bytes. */
export const INSTANCE_FLOATS = 8;
/** Widths of the outline at a symbol of size 1, CSS pixels, as the images of places have it (`symbol-images.ts`). */
const OUTLINE = { confirmed: 2.2, claimed: 1.3 };
/** What is past is half as large. */
const PAST = 0.5;

/** Where points lie on a plane, four numbers each; what the projection cannot hold is NaN. */
export function manyPositions(points: readonly ManyPoint[], plane: Pick<Plane, 'forward'>): Float32Array {
  const positions = new Float32Array(points.length * 4);
  for (const [i, { at }] of points.entries()) {
    const [x = NaN, y = NaN] = plane.forward(at);
    positions.set(split([x, y]), i * 4);
  }
  return positions;
}

/** A colour `#rrggbb` as the four bytes that a graphics card reads, the first byte lowest. */
export function packed(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** What is drawn of points on one date, as the graphics card takes it: `INSTANCE_FLOATS` numbers for each of `shown`. */
export function manyInstances(
  shown: readonly number[],
  from: {
    readonly points: readonly ManyPoint[];
    readonly positions: Float32Array;
    readonly marks: readonly (ManyMark | undefined)[];
    readonly hues: ReadonlyMap<string, string>;
    readonly palette: Pick<Palette, 'neutral' | 'pastInk'>;
  },
): Float32Array<ArrayBuffer> {
  const { points, positions, marks, hues, palette } = from;
  const floats = new Float32Array(shown.length * INSTANCE_FLOATS);
  const bytes = new Uint32Array(floats.buffer);
  const [neutral, past] = [packed(palette.neutral), packed(palette.pastInk)];
  const colours = new Map([...hues].map(([actor, hue]) => [actor, packed(hue)]));
  let at = 0;
  for (const number of shown) {
    const [point, mark] = [points[number], marks[number]];
    if (!point || !mark) continue;
    for (let i = 0; i < 4; i++) floats[at + i] = positions[number * 4 + i] ?? NaN;
    floats[at + 4] = mark.open ? 1 : PAST;
    floats[at + 5] = mark.opacity;
    floats[at + 6] = OUTLINE[point.confidence];
    bytes[at + 7] = mark.open ? (colours.get(point.actor) ?? neutral) : past;
    at += INSTANCE_FLOATS;
  }
  return at === floats.length ? floats : floats.slice(0, at);
}
