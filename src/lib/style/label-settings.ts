import { grown, nearestPoint, type Box, type Pixel } from '#lib/scene/callout-layout-geometry.ts';
import type { Setting } from '#lib/scene/label-layout.ts';

/** Which part of a text lies nearest to its point; MapLibre's words. */
export type Anchor =
  'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'center';

/** A text at its point: from the point to the corner or side that `anchor` names, CSS pixels. */
export interface PointSetting extends Setting {
  readonly anchor: Anchor;
  readonly offset: Pixel;
}

/** Where a name may stand to its point, best first: to its right, as one reads; above rather than below. */
const AROUND: readonly (readonly [anchor: Anchor, x: number, y: number, cost: number])[] = [
  ['left', 1, 0, 0],
  ['right', -1, 0, 1.5],
  ['bottom', 0, -1, 2],
  ['top', 0, 1, 2.5],
  ['bottom-left', 1, -1, 1],
  ['top-left', 1, 1, 2],
  ['bottom-right', -1, -1, 2.5],
  ['top-right', -1, 1, 3],
];
/** A diagonal name stands nearer than one beside its point, for its corner is what is near. */
const DIAGONAL = 0.62;
/** Between a leader and the text it belongs to: a line that touches a letter is read as a dash. CSS pixels. */
const LEADER_GAP = 2;
/** Distances beyond the first at which a name stands off with a line back to its point, CSS pixels, and what each costs. */
const OFF = [[22, 14], [40, 20], [66, 30]] as const; // prettier-ignore

const leftOf = (anchor: Anchor, width: number): number =>
  anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? width : width / 2;
const topOf = (anchor: Anchor, height: number): number =>
  anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? height : height / 2;

/** The ways to set a block of text at a point, `away` from it; further off with a leader where `standsOff`. */
export function pointSettings(
  [x, y]: Pixel,
  { width, height }: { readonly width: number; readonly height: number },
  { away, standsOff = false }: { readonly away: number; readonly standsOff?: boolean },
): PointSetting[] {
  const at = (anchor: Anchor, dx: number, dy: number, cost: number, key: string): PointSetting => {
    const box: Box = { x: x + dx - leftOf(anchor, width), y: y + dy - topOf(anchor, height), width, height };
    return { key, anchor, offset: [dx, dy], boxes: [box], cost };
  };
  const near = AROUND.map(([anchor, sx, sy, cost]) => {
    const part = sx !== 0 && sy !== 0 ? DIAGONAL : 1;
    return at(anchor, sx * away * part, sy * away * part, cost, anchor);
  });
  if (!standsOff) return near;
  const far = OFF.flatMap(([more, dear]) =>
    AROUND.map(([anchor, sx, sy, cost]) => {
      const length = Math.hypot(sx, sy);
      const set = at(anchor, (sx * (away + more)) / length, (sy * (away + more)) / length, cost + dear, `${anchor} off ${more}`);
      const end = nearestPoint(grown(set.boxes[0]!, LEADER_GAP), [x, y]);
      return { ...set, leader: [[x, y], end] as const };
    }),
  ); // prettier-ignore
  return [...near, ...far];
}

/** A text in the middle of its ground: a region's name. */
export function centredSettings([x, y]: Pixel, { width, height }: { width: number; height: number }): PointSetting[] {
  const shifts = [0, -0.9, 0.9, -1.8, 1.8];
  return shifts.map((shift) => {
    const box: Box = { x: x - width / 2, y: y - height / 2 + shift * height, width, height };
    return { key: `middle ${shift}`, anchor: 'center', offset: [0, shift * height], boxes: [box], cost: 3 * Math.abs(shift) }; // prettier-ignore
  });
}
