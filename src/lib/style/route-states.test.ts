import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { actorColours } from './actor-colour.ts';
import { paletteOf } from './palette.ts';
import { routeStates } from './route-states.ts';

const palette = paletteOf('light');
const actors = [{ id: 'red', name: { en: 'Red' }, hue: 30 }] as never;
const open = (id: string, more: object): Feature => ({
  type: 'Feature',
  properties: { id, actor: 'red', certainty: 1, people: 0, path: 'observed', ...more },
  geometry: { type: 'LineString', coordinates: [] },
});
const look = { palette, actors, opacity: 1, selected: [] };
const rgb = (word: number): string => `#${(word >>> 8).toString(16).padStart(6, '0')}`;

test('a route that is not open, or not there, is nothing', () => {
  expect([...routeStates(['a', 'b'], [open('b', {}), open('c', {})], look).slice(0, 4)]).toEqual([0, 0, 0, 0]);
});

test('hue is the actor, opacity the certainty of the date', () => {
  const [line = 0, flow = 0] = routeStates(['a'], [open('a', { certainty: 0.5 })], look);
  expect(rgb(line)).toBe(actorColours(actors, palette).get('red'));
  expect(rgb(flow)).toBe(actorColours(actors, palette, 'flow').get('red'));
  // 0.4 + 0.6 * 0.5 = 0.7 of 255
  expect(line & 255).toBe(179);
  const [thin = 0] = routeStates(['a'], [open('a', { certainty: 1, actor: 'nobody' })], { ...look, opacity: 0.5 });
  expect([rgb(thin), thin & 255]).toEqual([palette.neutral.toLowerCase(), 128]);
});

test('width says people, dash how the path is known', () => {
  const [, , widths = 0, dash = 0] = routeStates(['a'], [open('a', { people: 10_000, path: 'inferred' })], look);
  // 2.2 pixels and 0.45 more for each thousand; dashes of two line widths
  expect([widths >>> 16, widths & 0xffff]).toEqual([Math.round(2.2 * 256), Math.round(4.5 * 256)]);
  expect([dash >>> 16, dash & 0xffff]).toEqual([Math.round(13.4 * 256), Math.round(13.4 * 256)]);
  const [, , unknown = 0] = routeStates(['a'], [open('a', { path: 'unknown' })], look);
  expect(unknown >>> 16).toBe(Math.round(1.6 * 256));
});

test('a route the reader chose is marked', () => {
  const [, flow = 0, , , , other = 0] = routeStates(['a', 'b'], [open('a', {}), open('b', {})], {
    ...look,
    selected: ['a'],
  });
  expect([flow & 1, other & 1]).toEqual([1, 0]);
});
