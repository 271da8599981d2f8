import { TILE_PIXELS } from './scale.ts';

/** CSS pixels kept free at each edge: a dot is larger than its place. */
const MARGIN = 40;

/** The free part of a window and how the map is turned in it: degrees, as MapLibre means it. */
export interface ClusterRoom {
  readonly width: number;
  readonly height: number;
  readonly bearing: number;
}

/**
 * Where to look so that points of the plane fill the window: its middle on the plane, and MapLibre's zoom, which is Infinity where all of
 * them lie on one place.
 */
export function cameraOnPoints(
  points: readonly (readonly [x: number, y: number])[],
  { width, height, bearing }: ClusterRoom,
): { readonly at: [x: number, y: number]; readonly zoom: number } {
  const turn = (bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const [across, down] = [x * cos + y * sin, y * cos - x * sin];
    [left, right] = [Math.min(left, across), Math.max(right, across)];
    [top, bottom] = [Math.min(top, down), Math.max(bottom, down)];
  }
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  const sides = Math.min(inner(width) / (right - left), inner(height) / (bottom - top));
  return { at: [across * cos - down * sin, across * sin + down * cos], zoom: Math.log2(sides / TILE_PIXELS) };
}

const inner = (pixels: number): number => Math.max(1, pixels - 2 * Math.min(MARGIN, pixels / 10));
