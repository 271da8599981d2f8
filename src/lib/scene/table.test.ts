import { expect, test } from 'vitest';
import { cardStory, count, feature, strength } from './card-fixture.ts';
import { sceneAt } from './scene-at.ts';
import { nextOrder, sortedRows } from './table-order.ts';
import { tableCaption, tableGroups } from './table.ts';
import { movement, october } from './timeline-fixture.ts';

const dataset = {
  ...cardStory(
    [movement('m', '2024-10-01/2024-10-20', '2024-10-01', { also: ['beta'] })],
    [
      feature('beta', {
        name: { en: 'Beta' },
        claims: [strength('s', 'bob', '2024-10-03', [count({ rough: true })], { feature: 'beta' })],
      }),
      feature('alpha', {
        layer: 'top',
        name: { en: 'Alpha' },
        claims: [movement('p', '2024-10-01', '2024-10-01', { feature: 'alpha' })],
      }),
      feature('quiet'),
    ],
  ),
  layers: [
    { id: 'all', name: { en: 'Below' }, file: 'a.geojson' },
    { id: 'top', name: { en: 'Above' }, file: 'b.geojson' },
  ],
};
const scene = sceneAt(dataset, { date: october(5), known: 'latest' });
const groups = tableGroups(scene, dataset);

test('rows stand in drawing order under their layers; what the scene does not hold has none', () => {
  expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['Below', ['beta', 'here']],
    ['Above', ['alpha']],
  ]);
});

test('a row says what is claimed, by whom, how many and how sure', () => {
  expect(groups[0]?.rows[0]).toMatchObject({
    kind: 'City',
    claimed: expect.stringMatching(/^They moved \(m\) \(Ann;.*claimed, not confirmed\)\.$/) as string,
    figures: ['Soldiers: about 100 according to Bob (claimed).'],
    sure: 'Claimed, not confirmed; date certain',
    voices: ['Ann', 'Bob'],
    standingWords: 'Claimed for this date',
    disputed: false,
  });
});

test('what is past says so and claims no certainty of date', () => {
  expect(groups[1]?.rows[0]).toMatchObject({ standing: 'trace', sure: 'Claimed, not confirmed', certainty: 0 });
});

test('the caption names both days', () => {
  expect(tableCaption(scene)).toBe('5 October 2024, as known on 31 October 2024, the latest: 3 features');
  const locked = sceneAt(dataset, { date: october(5), known: october(5) });
  expect(tableCaption(locked)).toBe('5 October 2024, as known that evening: 3 features');
});

test('sorted by a column all layers mix; equal rows keep their drawing order', () => {
  const ids = (order: Parameters<typeof sortedRows>[1]): string[] => sortedRows(groups, order).map(({ id }) => id);
  expect(ids({ column: 'name', direction: 'ascending' })).toEqual(['alpha', 'beta', 'here']);
  expect(ids({ column: 'name', direction: 'descending' })).toEqual(['here', 'beta', 'alpha']);
  expect(ids({ column: 'standing', direction: 'ascending' })).toEqual(['beta', 'here', 'alpha']);
});

test('a column is sorted up, then down, then not at all', () => {
  const up = nextOrder(undefined, 'name');
  const down = nextOrder(up, 'name');
  expect([up?.direction, down?.direction, nextOrder(down, 'name')]).toEqual(['ascending', 'descending', undefined]);
  expect(nextOrder(down, 'sure')).toEqual({ column: 'sure', direction: 'ascending' });
});

test('only the first rows are made where that is asked', () => {
  expect(tableGroups(scene, dataset, 'en', 1).map(({ rows }) => rows.length)).toEqual([1]);
});
