import { holds, type Box, type Pixel } from '#lib/scene/callout-layout-geometry.ts';
import type { Setting } from '#lib/scene/label-layout.ts';

/** A text beside a line: the stretch it lies along, as lengths from the line's beginning in the unit of its points. */
export interface AlongSetting extends Setting {
  /** 1 above the line, -1 below. */
  readonly side: 1 | -1;
  readonly from: number;
  readonly to: number;
}

/** How far the line may bow away from the chord of a name, in sizes of its letters. */
const MOST_BOW = 1.2;
/** Where along a name that is measured: a kink may lie anywhere under it. */
const BOW_AT = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Where along the line a name is tried, as shares of the part in sight. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86];
/** What it costs to leave the middle altogether, and to lie under the line. */
const OFF_MIDDLE = 10;
const BELOW = 1;

/**
 * The ways to set a text of a width beside a line: above or below it, here and there along the longest part that lies in `bounds`.
 * `clear` is the distance from the line to the nearest edge of the letters.
 */
export function alongSettings(
  line: readonly Pixel[],
  { width, size, clear }: { readonly width: number; readonly size: number; readonly clear: number },
  bounds: Box,
): AlongSetting[] {
  const lengths = runningLengths(line);
  const [first, last] = longestInside(line, lengths, bounds);
  return TRIES.flatMap((share) => {
    const middle = first + share * (last - first);
    const [from, to] = [middle - width / 2, middle + width / 2];
    if (from < first || to > last) return [];
    const bow = bowOf(BOW_AT.map((part) => pointAt(line, lengths, from + part * width)));
    if (bow > MOST_BOW * size) return [];
    const cost = 2 * OFF_MIDDLE * Math.abs(share - 0.5) + bow / size;
    return ([1, -1] as const).map((side): AlongSetting => ({
      key: `${side === 1 ? 'above' : 'below'} at ${share}`,
      side,
      from,
      to,
      cost: cost + (side === 1 ? 0 : BELOW),
      boxes: boxesBeside(line, lengths, { from, to, side, size, clear }),
    }));
  });
}

/** Pixels between the points of a line that a name lies on: on more points letters would follow every rounding, on fewer they would cut corners. */
const NAME_STEP = 60;
const FEWEST_POINTS = 5;

/** The stretch of a line between two lengths of its pixels, as a few points on the ground, from left to right as its name is read. */
export function stretchOf(
  positions: readonly (readonly number[])[],
  pixels: readonly Pixel[],
  from: number,
  to: number,
): number[][] {
  const lengths = runningLengths(pixels);
  const pieces = Math.max(FEWEST_POINTS - 1, Math.ceil((to - from) / NAME_STEP));
  const stretch = Array.from({ length: pieces + 1 }, (_, i) => [
    ...pointAt(positions, lengths, from + ((to - from) * i) / pieces),
  ]);
  return pointAt(pixels, lengths, to)[0] < pointAt(pixels, lengths, from)[0] ? stretch.reverse() : stretch;
}

/** The length of a line up to each of its points. */
export function runningLengths(line: readonly Pixel[]): number[] {
  let sum = 0;
  return line.map((at, i) => {
    const before = line[i - 1] ?? at;
    return (sum += Math.hypot(at[0] - before[0], at[1] - before[1]));
  });
}

function pointAt<P extends readonly number[]>(points: readonly P[], lengths: readonly number[], at: number): P {
  const found = lengths.findIndex((length) => length >= at);
  const i = found < 0 ? points.length - 1 : Math.max(1, found);
  const [a, b] = [points[i - 1] ?? points[0]!, points[i] ?? points[0]!];
  const [before, after] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  // Beyond its ends a line goes on straight: only names lie on it there.
  const part = after > before ? (at - before) / (after - before) : 0;
  return a.map((value, k) => value + (b[k]! - value) * part) as unknown as P;
}

/** What sums of pixels are wrong by. */
const ROUNDING = 1e-6;

/** A turned text takes up a row of small boxes: one large one would cover half the map. */
function boxesBeside(
  line: readonly Pixel[],
  lengths: readonly number[],
  { from, to, side, size, clear }: { from: number; to: number; side: 1 | -1; size: number; clear: number },
): Box[] {
  const count = Math.max(1, Math.ceil((to - from) / size - ROUNDING));
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i) => {
    const at = from + (i + 0.5) * step;
    const [a, b] = [pointAt(line, lengths, at - step / 2), pointAt(line, lengths, at + step / 2)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    // Above is upwards whichever way the line runs: names are turned so that they read from the left.
    const turn = b[0] >= a[0] ? 1 : -1;
    const up: Pixel = [((b[1] - a[1]) / length) * turn, (-(b[0] - a[0]) / length) * turn];
    const off = side * (clear + size / 2);
    const [x, y] = [(a[0] + b[0]) / 2 + up[0] * off, (a[1] + b[1]) / 2 + up[1] * off];
    return { x: x - size / 2, y: y - size / 2, width: size, height: size };
  });
}

/** How far points lie from the straight line between the first and the last, at most. */
function bowOf(points: readonly Pixel[]): number {
  const [[x, y], [u, v]] = [points[0]!, points.at(-1)!];
  const length = Math.hypot(u - x, v - y) || 1;
  return Math.max(...points.map(([a, b]) => Math.abs((u - x) * (b - y) - (v - y) * (a - x)) / length));
}

/** From where to where the longest part in the bounds runs. Points are near enough to each other that a cut between two is not needed. */
function longestInside(line: readonly Pixel[], lengths: readonly number[], bounds: Box): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let begin: number | undefined;
  for (const [i, at] of line.entries()) {
    if (!holds(bounds, at)) begin = undefined;
    else begin ??= i;
    if (begin === undefined) continue;
    const run = [lengths[begin]!, lengths[i]!] as const;
    if (run[1] - run[0] > best[1] - best[0]) best = run;
  }
  return best;
}
