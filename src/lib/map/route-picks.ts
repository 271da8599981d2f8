import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaneBox, RouteIndex } from '#lib/style/route-index.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { projected, unprojected } from './measure.ts';

type Pixel = readonly [number, number];

/** Ids of the routes that pass within `reach` CSS pixels of a pixel, nearest first, each once. Only those in `shown` are looked at. */
export function routesNear(
  map: MapLibreMap,
  { find, plane }: { readonly find: RouteIndex; readonly plane: Plane },
  [x, y]: Pixel,
  reach: number,
  shown: ReadonlySet<string>,
): string[] {
  const corners = [[0, 0], [-1, -1], [1, -1], [1, 1], [-1, 1]].map(([dx = 0, dy = 0]) => unprojected(map, [x + dx * reach, y + dy * reach])); // prettier-ignore
  const box = boxOf(corners.flatMap((at) => (at ? [plane.forward(at)] : [])), plane.round); // prettier-ignore
  if (!box) return [];
  const [left, top, right, bottom] = box;
  const found = (plane.round ? [-1, 0, 1] : [0]).flatMap((turn) =>
    find([left + turn, top, right + turn, bottom], shown),
  );
  const near = new Map<string, number>();
  for (const { id, from, to } of found) {
    const [a, b] = [projected(map, plane.inverse(from)), projected(map, plane.inverse(to))];
    if (a && b) near.set(id, Math.min(near.get(id) ?? Infinity, distanceTo([x, y], a, b)));
  }
  return [...near].filter(([, away]) => away <= reach).sort(([, a], [, b]) => a - b).map(([id]) => id); // prettier-ignore
}

/** On a round plane the corners lie about the first of them, also across its seam. */
function boxOf(points: readonly Position[], round: boolean): PlaneBox | undefined {
  const middle = points[0]?.[0];
  if (middle === undefined) return undefined;
  const xs = points.map(([x = NaN]) => (round ? x + Math.round(middle - x) : x));
  const ys = points.map(([, y = NaN]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** From a pixel to the nearest point between two others. */
function distanceTo([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(ax + dx * held - x, ay + dy * held - y);
}
