import { expect, test } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { movement, mustBounds, october, story } from './timeline-fixture.ts';
import { barsOf, barUnit, ceilingOf, nominalStart, startsByDay } from './timeline-histogram.ts';

test.each([
  ['2024-10-14', october(14)],
  ['2024-10-14~', october(14)],
  ['2024-10-01~/2024-10-15~', october(1)],
  ['2024-10', october(1)],
  ['[2024-10-05..2024-10-09]', october(5)],
  ['2024-10-XX/2024-11-20', october(1)],
])('%s begins on the day that was written', (text, day) => expect(nominalStart(mustBounds(text))).toBe(day));

test.each(['../2024-10-14', '[..2024-12-31]', '/2024-10-14'])('%s has no beginning', (text) => {
  expect(nominalStart(mustBounds(text))).toBeUndefined();
});

const dataset = story([
  movement('a', '2024-10-08', '2024-10-10'),
  movement('b', '2024-10-08/2024-10-13', '2024-10-18'),
  movement('c', '2024-10-09', '2024-10-18', { sameAs: 'a' }),
  movement('d', '2024-10-20', '2024-10-21', { retractDay: october(25) }),
]);

test('only what was published by the known day is counted', () => {
  expect([...startsByDay(dataset, october(9))]).toEqual([]);
  expect([...startsByDay(dataset, october(10))]).toEqual([[october(8), 1]]);
  expect([...startsByDay(dataset, october(18))]).toEqual([[october(8), 2]]);
});

test('what was taken back is counted until then, what repeats another claim never beside it', () => {
  expect([...startsByDay(dataset, october(24))]).toEqual([
    [october(8), 2],
    [october(20), 1],
  ]);
  expect([...startsByDay(dataset, october(25))]).toEqual([[october(8), 2]]);
});

test('days thinner than two pixels are joined to weeks, months, years', () => {
  const unit = (days: number): string => barUnit({ from: 0, to: days, width: 800 }).of;
  expect([400, 401, 2800, 2801, 11_200, 11_201].map(unit)).toEqual(['day', 'week', 'week', 'month', 'month', 'year']);
});

test('a week of bars is one bar from Monday to Sunday', () => {
  const starts = new Map([
    [october(23), 3],
    [october(21), 1],
    [october(28), 2],
  ]);
  expect(barsOf(starts, { of: 'week', step: 1 })).toEqual([
    { first: october(21), last: october(27), claims: 4 },
    { first: october(28), last: dayOf(2024, 11, 3), claims: 2 },
  ]);
});

test('the height of the histogram is the next round number', () => {
  const bar = (claims: number) => ({ first: 0, last: 0, claims });
  expect(ceilingOf([])).toBe(5);
  expect(ceilingOf([bar(3), bar(23)])).toBe(30);
  expect(ceilingOf([bar(1234)])).toBe(2000);
});
