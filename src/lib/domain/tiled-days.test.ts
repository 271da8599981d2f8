import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { isHeldOn, tiledDays } from './tiled-days.ts';

const COMPILED = dayOf(2025, 1, 1);
const fields = { id: 'fid', from: 'a', to: 'b', reported: 'r' };
const [first, last, reported] = [dayOf(2024, 10, 1), dayOf(2024, 10, 5), dayOf(2024, 10, 7)];

test('first, last and day of publication come from the named properties', () => {
  expect(tiledDays({ a: '2024-10-01', b: '2024-10-05', r: '2024-10-07' }, fields, COMPILED)).toEqual({ first, last, reported }); // prettier-ignore
});

test('without a last day it holds on, without such a field all is public when the dataset was compiled', () => {
  expect(tiledDays({ a: '2024-10-01' }, { id: 'fid', from: 'a' }, COMPILED)).toEqual({ first, last: Infinity, reported: COMPILED }); // prettier-ignore
  expect(tiledDays({ a: '2024-10-01', b: null, r: '2024-10-07' }, fields, COMPILED)).toEqual({ first, last: Infinity, reported }); // prettier-ignore
});

test.each([
  ['no first day', { b: '2024-10-05', r: '2024-10-07' }],
  ['a first day that is no day', { a: '2024-02-31', r: '2024-10-07' }],
  ['a number for a day', { a: 19_997, r: '2024-10-07' }],
  ['an end that is no day', { a: '2024-10-01', b: 'later', r: '2024-10-07' }],
  ['an end before its beginning', { a: '2024-10-05', b: '2024-10-01', r: '2024-10-07' }],
  ['no day of publication where the layer has a field for it', { a: '2024-10-01', b: '2024-10-05' }],
])('%s: not shown', (_, properties) => {
  expect(tiledDays(properties, fields, COMPILED)).toBeUndefined();
});

test.each([
  ['the day before the first', dayOf(2024, 9, 30), reported, false],
  ['the first day', first, reported, true],
  ['the last day', last, reported, true],
  ['the day after the last', dayOf(2024, 10, 6), reported, false],
  ['before it was published', first, dayOf(2024, 10, 6), false],
])('%s', (_, date, known, held) => {
  expect(isHeldOn({ first, last, reported }, date, known)).toBe(held);
});
