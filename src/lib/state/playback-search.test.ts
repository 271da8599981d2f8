import { expect, test } from 'vitest';
import { movement, october, story } from '#lib/scene/timeline-fixture.ts';
import type { Changes } from './playback-pace.ts';
import { ChangeSearch } from './playback-search.ts';

const dataset = story([
  movement('a', '2024-10-08/2024-10-10', '2024-10-12'),
  movement('b', '2024-10-20', '2024-10-20'),
]);

/** The days found once the search is over. */
async function found(knowing: 'latest' | 'locked', date: number): Promise<number[]> {
  let changes: Changes = new Map();
  const search = new ChangeSearch(dataset, (_, now) => (changes = now));
  search.search(knowing, date);
  while (!search.isDone(knowing)) await new Promise((resolve) => setTimeout(resolve, 5));
  return [...changes.keys()].map((day) => day - october(0));
}

test('finds every change of the span, those near the date first', async () => {
  // From a week before the 25th on, then from the beginning.
  expect(await found('latest', october(25))).toEqual([20, 21, 8, 11]);
});

test('a locked clock has changes of its own', async () => {
  // Withheld from the 8th, news from the 12th to the 18th.
  expect(await found('locked', october(1))).toEqual([8, 12, 19, 20, 21]);
});

test('stopped, it finds nothing more, and later goes on where it was', async () => {
  const search = new ChangeSearch(dataset, () => expect.unreachable());
  search.search('latest', october(1))();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(search.isDone('latest')).toBe(false);
});
