import { expect, test } from 'vitest';
import { courseOf, markLoop } from './playback-loop.ts';

const span = { first: 0, last: 100 };

test('the key sets one mark, then the other, then clears both', () => {
  const one = markLoop({}, 20);
  const two = markLoop(one, 30);
  expect([one, two, markLoop(two, 40)]).toEqual([{ first: 20 }, { first: 20, last: 30 }, {}]);
});

test('marks set backwards are put in order', () =>
  expect(markLoop({ first: 30 }, 20)).toEqual({ first: 20, last: 30 }));

test('the span plays until both marks are set', () => {
  expect(courseOf({}, span)).toEqual({ first: 0, last: 100, loops: false });
  expect(courseOf({ first: 20 }, span)).toEqual({ first: 0, last: 100, loops: false });
  expect(courseOf({ first: 20, last: 30 }, span)).toEqual({ first: 20, last: 30, loops: true });
});
