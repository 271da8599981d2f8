import { expect, test } from 'vitest';
import { bringIntoView, dayAt, panBy, wholeStretch, xOf, zoomAround, type Scale } from './timeline-scale.ts';

const whole = { from: 0, to: 100 };
const scale: Scale = { from: 10, to: 20, width: 500 };

test('a day is a cell: its edges and its middle have their pixels', () => {
  expect([10, 10.5, 11, 20].map((day) => xOf(scale, day))).toEqual([0, 25, 50, 500]);
});

test('a pixel has its day', () => {
  expect([0, 25, 499].map((x) => Math.floor(dayAt(scale, x)))).toEqual([10, 10, 19]);
});

test.each([
  [
    { first: 100, last: 199 },
    { from: 97, to: 203 },
  ],
  [
    { first: 0, last: 999 },
    { from: -30, to: 1030 },
  ],
  [
    { first: 5, last: 5 },
    { from: 2, to: 9 },
  ],
])('the whole of span %o has a margin of 3 days or 3 in 100', (span, stretch) => {
  expect(wholeStretch(span)).toEqual(stretch);
});

test('zooming keeps the day it is around in its place', () => {
  expect(zoomAround({ from: 20, to: 60 }, 0.5, 30, whole)).toEqual({ from: 25, to: 45 });
  expect(zoomAround({ from: 25, to: 45 }, 2, 30, whole)).toEqual({ from: 20, to: 60 });
});

test('the closest look is a week, the widest the whole', () => {
  expect(zoomAround({ from: 40, to: 50 }, 0.1, 45, whole)).toEqual({ from: 41.5, to: 48.5 });
  expect(zoomAround({ from: 10, to: 90 }, 3, 20, whole)).toEqual(whole);
});

test('zooming out at an end does not look past it', () => {
  expect(zoomAround({ from: 0, to: 20 }, 2, 20, whole)).toEqual({ from: 0, to: 40 });
});

test('panning stops at the ends', () => {
  expect(panBy({ from: 20, to: 30 }, 5, whole)).toEqual({ from: 25, to: 35 });
  expect(panBy({ from: 20, to: 30 }, -50, whole)).toEqual({ from: 0, to: 10 });
  expect(panBy({ from: 20, to: 30 }, 500, whole)).toEqual({ from: 90, to: 100 });
});

test('a place in view moves nothing, one outside is brought in by the least move', () => {
  const stretch = { from: 20, to: 30 };
  expect(bringIntoView(stretch, 25, whole)).toBe(stretch);
  expect(bringIntoView(stretch, 31, whole)).toEqual({ from: 22, to: 32 });
  expect(bringIntoView(stretch, 18, whole)).toEqual({ from: 17, to: 27 });
});
