import type { Palette } from '#lib/style/palette.ts';
import { ringNear } from './clip-trace.ts';
import type { Item, PointMm } from './display-list.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { tracesOf } from './in-frame.ts';
import type { SheetCamera } from './sheet-camera.ts';

/** From one line of a hatch to the next, and how thick it is, millimetres. */
const APART_MM = 1.3;
const LINE_MM = 0.2;

/**
 * Contested ground on a sheet without colour, as lines over it: there its tint alone is too near to that of held ground, and a copy would
 * lose it. Nothing in any other theme.
 */
export function groundHatch(
  drawn: Pick<DrawnScene, 'scene-front'>,
  camera: Pick<SheetCamera, 'toMm' | 'frame'>,
  palette: Pick<Palette, 'id' | 'border'>,
): Item[] {
  if (palette.id !== 'print-grey') return [];
  return drawn['scene-front']
    .filter(({ properties }) => properties?.['holder'] === 'contested' && properties['way'] !== 'differ')
    .flatMap(({ geometry }) => {
      const rings = tracesOf(geometry, camera).map((ring) => ringNear(ring, camera.frame));
      return hatched(rings, palette.border);
    });
}

/** Lines that rise to the right over everything within some rings; where rings lie in rings, every second one is a hole. */
export function hatched(rings: readonly (readonly PointMm[])[], stroke: string): Item[] {
  const sums = rings.flatMap((ring) => ring.map(([x, y]) => x + y));
  if (sums.length === 0) return [];
  const step = APART_MM * Math.SQRT2;
  // Counted from the corner of the paper, so that the hatches of neighbours run into each other.
  const [first, last] = [Math.ceil(Math.min(...sums) / step), Math.floor(Math.max(...sums) / step)];
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => alongOne((first + i) * step, rings)).flat();
  const [points, ...more] = lines;
  return points ? [{ kind: 'path', points, more, stroke, strokeMm: LINE_MM }] : [];
} // prettier-ignore

/** What lies within the rings of the line on which x and y add up to a sum. */
function alongOne(sum: number, rings: readonly (readonly PointMm[])[]): PointMm[][] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x, y], i): number[] => {
        const [px, py] = ring[(i + ring.length - 1) % ring.length] ?? [x, y];
        const [here, before] = [x + y - sum, px + py - sum];
        return here >= 0 === before >= 0 ? [] : [px + ((x - px) * before) / (before - here)];
      }),
    )
    .sort((a, b) => a - b);
  return crossings.flatMap((x, i): PointMm[][] => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [[[x, sum - x], [to, sum - to]]] : [];
  }); // prettier-ignore
}
