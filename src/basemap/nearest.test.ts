import { expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import { nearestOn, SegmentGrid } from './nearest.ts';

const border: FeatureCollection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[35, 51], [35, 52]] } }], // prettier-ignore
};
const grid = new SegmentGrid(border, [34, 50, 36, 53]);

it('finds the foot on a line', () => {
  expect(nearestOn(grid, [35.02, 51.5], 0.05)).toEqual([35, 51.5]);
});

it('measures east and west in degrees of latitude', () => {
  // 0.07 degrees of longitude at 51.5 N are 0.0436 of latitude.
  expect(nearestOn(grid, [35.07, 51.5], 0.05)).toEqual([35, 51.5]);
  expect(nearestOn(grid, [35.09, 51.5], 0.05)).toBeUndefined();
});

it('stops at the end of a line', () => {
  expect(nearestOn(grid, [35, 52.03], 0.05)).toEqual([35, 52]);
});
