import { expect, test } from 'vitest';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { About } from '#lib/domain/claim.ts';
import { edtfWords, shortDayWords, spanWords, whenWords } from './date-words.ts';
import { parseDay } from '#lib/domain/day.ts';
import { readTypedDate } from './read-date.ts';

function when(text: string, about: About = 'movement'): string {
  const bounds = boundsOf(text);
  return 'problem' in bounds ? bounds.message : whenWords(text, bounds, about);
}

test.each([
  ['2024-10-18', 'on 18 October 2024'],
  ['2024-10-16~', 'about 16 October 2024'],
  ['2024-10', 'in October 2024'],
  ['2024-10-08/2024-10-13', 'from 8 to 13 October 2024'],
  ['2025-01-05/2025-01-05', 'on 5 January 2025'],
  ['2024-10-25/2024-11-01', 'from 25 October to 1 November 2024'],
  ['2024-10-01~/2024-10-15~', 'from about 1 October 2024 to about 15 October 2024'],
  ['[2025-01-01..2025-01-15]', 'some day from 1 to 15 January 2025'],
  ['2024-12-XX', 'some day from 1 to 31 December 2024'],
  ['[..2024-12-31]', 'some day until 31 December 2024'],
  ['2024-10-18?', 'on 18 October 2024 (uncertain)'],
  ['../2024-10-18', 'until 18 October 2024'],
])('%s is said as "%s"', (text, words) => expect(when(text)).toBe(words));

test('a presence without an end is said to last since its start', () => {
  expect(when('2024-10-23', 'presence')).toBe('since 23 October 2024');
  expect(when('2024-08-14', 'control')).toBe('since 14 August 2024');
});

test('what two days share is said once', () => {
  const day = (text: string): number => parseDay(text) ?? 0;
  expect(spanWords(day('2024-10-08'), day('2024-10-13'))).toBe('8 to 13 October 2024');
  expect(spanWords(day('2024-12-30'), day('2025-01-02'))).toBe('30 December 2024 to 2 January 2025');
});

test.each([
  ['2024-10-23', '2024-10-23'],
  ['23 October 2024', '2024-10-23'],
  ['3 jan 2025', '2025-01-03'],
  ['Oct 23, 2024', '2024-10-23'],
  ['23.10.2024', '2024-10-23'],
])('a reader may type %s', (typed, iso) => expect(readTypedDate(typed)).toBe(parseDay(iso)));

test.each(['31 April 2025', '2023-02-29', 'tomorrow', '23/10/2024', '2024-10', ''])('"%s" is no day', (typed) =>
  expect(readTypedDate(typed)).toBeUndefined(),
);

test.each([
  ['2024-10~', 'about October 2024'],
  ['2022-04/2025-08', 'April 2022 to August 2025'],
  ['2024-10-18', '18 October 2024'],
])('a source of %s is dated "%s"', (text, words) => expect(edtfWords(text)).toBe(words));

test('a short day', () => expect(shortDayWords(parseDay('2024-09-03') ?? 0)).toBe('3 Sep 2024'));
