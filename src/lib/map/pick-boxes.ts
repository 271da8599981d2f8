import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaneBox } from '#lib/style/route-index.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { unprojected } from './measure.ts';

/** Where on the plane to look for what is drawn within `reach` CSS pixels of a pixel: one box, on a round plane with its turns; none off the ground. */
export function boxesAbout(
  map: MapLibreMap,
  plane: Plane,
  [x, y]: readonly [number, number],
  reach: number,
): PlaneBox[] {
  const corners = [[0, 0], [-1, -1], [1, -1], [1, 1], [-1, 1]].map(([dx = 0, dy = 0]) => unprojected(map, [x + dx * reach, y + dy * reach])); // prettier-ignore
  const box = boxOf(corners.flatMap((at) => (at ? [plane.forward(at)] : [])), plane.round); // prettier-ignore
  if (!box) return [];
  const [left, top, right, bottom] = box;
  return (plane.round ? [-1, 0, 1] : [0]).map((turn) => [left + turn, top, right + turn, bottom]);
}

/** On a round plane the corners lie about the first of them, also across its seam. */
function boxOf(points: readonly Position[], round: boolean): PlaneBox | undefined {
  const middle = points[0]?.[0];
  if (middle === undefined) return undefined;
  const xs = points.map(([x = NaN]) => (round ? x + Math.round(middle - x) : x));
  const ys = points.map(([, y = NaN]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
