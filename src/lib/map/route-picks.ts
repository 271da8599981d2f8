import type { Map as MapLibreMap } from 'maplibre-gl';
import type { RouteIndex } from '#lib/style/route-index.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { projected } from './measure.ts';
import { boxesAbout } from './pick-boxes.ts';

type Pixel = readonly [number, number];

/** Ids of the routes that pass within `reach` CSS pixels of a pixel, nearest first, each once. Only those in `shown` are looked at. */
export function routesNear(
  map: MapLibreMap,
  { find, plane }: { readonly find: RouteIndex; readonly plane: Plane },
  [x, y]: Pixel,
  reach: number,
  shown: ReadonlySet<string>,
): string[] {
  const found = boxesAbout(map, plane, [x, y], reach).flatMap((box) => find(box, shown));
  const near = new Map<string, number>();
  for (const { id, from, to } of found) {
    const [a, b] = [projected(map, plane.inverse(from)), projected(map, plane.inverse(to))];
    if (a && b) near.set(id, Math.min(near.get(id) ?? Infinity, distanceTo([x, y], a, b)));
  }
  return [...near].filter(([, away]) => away <= reach).sort(([, a], [, b]) => a - b).map(([id]) => id); // prettier-ignore
}

/** From a pixel to the nearest point between two others. */
function distanceTo([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(ax + dx * held - x, ay + dy * held - y);
}
