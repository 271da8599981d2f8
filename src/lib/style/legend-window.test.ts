import type { Feature as GeoFeature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { isInWindow } from './legend-window.ts';

/** A pixel a degree, y downwards, the far side unseen. */
const window = {
  width: 100,
  height: 50,
  project: ([x, y]: readonly [number, number]) => (x > 1000 ? undefined : ([x, y] as const)),
};
const drawn = (geometry: Geometry): GeoFeature => ({ type: 'Feature', properties: {}, geometry });
const box = (x: number, y: number, size: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]],
}); // prettier-ignore

it.each<[string, Geometry, boolean]>([
  ['a point in it', { type: 'Point', coordinates: [10, 10] }, true],
  ['a point beside it', { type: 'Point', coordinates: [10, 60] }, false],
  ['one point of several in it', { type: 'MultiPoint', coordinates: [[200, 10], [20, 20]] }, true],
  ['a point on the far side', { type: 'Point', coordinates: [2000, 10] }, false],
  ['a line that crosses it between two points outside', { type: 'LineString', coordinates: [[-20, 25], [120, 25]] }, true],
  ['a line that passes it by', { type: 'LineString', coordinates: [[-20, 60], [120, 60]] }, false],
  ['an area that reaches into it', box(90, 40, 30), true],
  ['an area round it', box(-100, -100, 400), true],
  ['an area beside it', box(120, 0, 30), false],
  ['an area no larger than a speck', box(50, 20, 3), false],
])('sees %s: %s', (_, geometry, seen) => {
  expect(isInWindow(drawn(geometry), window)).toBe(seen);
}); // prettier-ignore
