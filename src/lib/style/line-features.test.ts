import { expect, it } from 'vitest';
import type { Geometry } from 'geojson';
import type { Feature } from '#lib/domain/feature.ts';
import { lineFeature } from './line-features.ts';
import type { Marked } from './place-features.ts';

const mark: Marked = {
  id: 'road', kind: 'line', group: 'sites', actor: '', window: 'open', certainty: 1, label: 'Road',
}; // prettier-ignore
const of = (geometry: Geometry): Feature => ({
  id: 'road', layer: 'all', name: { en: 'Road' }, kind: 'line', geometry, claims: [], seen: [],
}); // prettier-ignore

it('a short edge stays as it is written', () => {
  const geometry: Geometry = { type: 'LineString', coordinates: [[35, 51], [35.3, 51.4]] }; // prettier-ignore
  expect(lineFeature(mark, of(geometry))).toEqual({ type: 'Feature', properties: mark, geometry });
});

it('a long edge is straight in longitude and latitude, with a point every half degree', () => {
  const line = lineFeature(mark, of({ type: 'LineString', coordinates: [[10, 50], [12, 50]] })); // prettier-ignore
  expect(line?.geometry.coordinates).toEqual([[10, 50], [10.5, 50], [11, 50], [11.5, 50], [12, 50]]); // prettier-ignore
});

it('every part of a line in parts is drawn', () => {
  const coordinates = [[[0, 0], [0.3, 0]], [[5, 5], [5.3, 5]]]; // prettier-ignore
  expect(lineFeature(mark, of({ type: 'MultiLineString', coordinates }))?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates,
  });
});

it('other shapes are drawn elsewhere', () => {
  expect(lineFeature(mark, of({ type: 'Point', coordinates: [0, 0] }))).toBeUndefined();
});
