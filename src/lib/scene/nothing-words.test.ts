import { expect, it } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { nothingWords, shortDay } from './nothing-words.ts';
import { movement, october, story } from './timeline-fixture.ts';

const latest = (day: number) => ({ date: october(day), known: 'latest' as const });
const dataset = story([movement('a', '2024-10-08/2024-10-09', '2024-10-10')]);

it('names the day and the next change', () => {
  const { sentence, next } = nothingWords(dataset, latest(2));
  expect(sentence).toBe('No claims on 2 October 2024. Next change: 8 October.');
  expect(next).toEqual(latest(8));
});

it('after the last change says when that was', () => {
  const after = story([{ ...movement('a', '2024-10-08/2024-10-09', '2024-10-10') }]);
  const date = dayOf(2025, 3, 1);
  const { sentence, next } = nothingWords(after, { date, known: 'latest' });
  expect(next).toBeUndefined();
  expect(sentence).toMatch(/^No claims on 1 March 2025\. No later change; the last was on \d+ \w+ 2024\.$/);
});

it('a dataset without claims has no change at all', () => {
  expect(nothingWords(story([]), latest(2))).toEqual({
    sentence: 'No claims on 2 October 2024. Nothing changes on any day, as far as was known.',
  });
});

it('a day of another year keeps its year', () => {
  expect(shortDay(dayOf(2025, 1, 3), october(2))).toBe('3 January 2025');
});
