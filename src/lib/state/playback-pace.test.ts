import { expect, test } from 'vitest';
import { advance, dwellMs, paceAt, startOf } from './playback-pace.ts';

const changes = new Map([
  [10, 1],
  [11, 3],
  [12, 7],
  [13, 1000],
]);
const course = { first: 0, last: 100, loops: false };

test.each([
  [10, 1 / 2],
  [11, 1 / 3],
  [12, 1 / 4],
  [13, 1 / 5],
  [7, 1],
  [16, 1],
  [6, 4],
  [17, 4],
])('day %i passes at %d of the speed', (day, pace) => expect(paceAt(day, changes)).toBe(pace));

test('an ordinary day at two days a second takes half a second', () => {
  // Day 8 has a change two days on, so it is neither slow nor run through.
  expect(advance(8, 250, 2, changes, course)).toEqual({ position: 8.5, ended: false });
  expect(advance(8, 500, 2, changes, course)).toEqual({ position: 9, ended: false });
});

test('one frame may cross days of different pace', () => {
  // Half of day 6 at 4 a second is 125 ms, all of day 7 at 1 a second one second more.
  expect(advance(6.5, 1125, 1, changes, course).position).toBeCloseTo(8);
});

test('a busy day takes the longer', () => expect(advance(12, 2000, 1, changes, course).position).toBeCloseTo(12.5));

test('play stops in the middle of the last day', () => {
  expect(advance(99.9, 10_000, 16, changes, course)).toEqual({ position: 100.5, ended: true });
});

test('a loop passes all of its last day and begins again', () => {
  const loop = { first: 7, last: 9, loops: true };
  // 3 days at 1 a second: from 9.5 it is half a second to the end, then one day and a half.
  expect(advance(9.5, 2000, 1, changes, loop).position).toBeCloseTo(8.5);
});

test('time that passes nowhere moves nothing', () =>
  expect(advance(5, 0, 4, changes, course)).toEqual({ position: 5, ended: false }));

test('play begins at the date, and at the beginning when the date is at the end or outside', () => {
  expect([50, 0, 100, 101, -5].map((date) => startOf(date, course))).toEqual([50.5, 0.5, 0.5, 0.5, 0.5]);
  expect(startOf(100, { ...course, loops: true })).toBe(100.5);
});

test('a step without motion stays as long as its day, at least long enough to read', () => {
  expect(dwellMs(12, 1, changes)).toBe(4000);
  expect(dwellMs(12, 16, changes)).toBe(1200);
});
