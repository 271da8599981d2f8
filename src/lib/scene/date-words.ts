import type { Bounds } from '#lib/domain/bounds.ts';
import type { About } from '#lib/domain/claim.ts';
import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { formatDate, formatDates, formatMonthFrom } from './date-formats.ts';

/** "23 October 2024". */
export function dayWords(day: Day, language = 'en'): string {
  return formatDate(day, language);
}

/** "23 Oct 2024", where there is no room for more. */
export function shortDayWords(day: Day, language = 'en'): string {
  return formatDate(day, language, 'short');
}

/** "8 to 13 October 2024": what two days share is said once. */
export function spanWords(first: Day, last: Day, language = 'en'): string {
  if (first === last) return dayWords(first, language);
  // The English of `Intl` has a dash, which does not stand after "from".
  if (spokenFor(language) !== 'en') return formatDates(first, last, language);
  const [a, b] = [partsOf(first), partsOf(last)];
  const to = dayWords(last);
  if (a.year !== b.year) return `${dayWords(first)} to ${to}`;
  return `${a.month === b.month ? a.dayOfMonth : formatDate(first, 'en', 'day-month')} to ${to}`;
}

/** Where a date stands: by itself, or after a word that means from or until. */
type Place = 'alone' | 'after-preposition';

/** A year, a month or a day of an EDTF string as a reader writes it; undefined for anything more involved. */
function plainDate(text: string, language: string, place: Place): { words: string; isDay: boolean } | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, dayOfMonth] = match;
  const day = dayOf(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1));
  if (dayOfMonth) return { words: dayWords(day, language), isDay: true };
  if (!month) return { words: formatDate(day, language, 'year'), isDay: false };
  const words = place === 'alone' ? formatDate(day, language, 'month') : formatMonthFrom(day, language);
  return { words, isDay: false };
}

interface End {
  readonly words: string;
  readonly isDay: boolean;
  readonly isAbout: boolean;
}

/** One end of an interval: "about 16 October 2024", "October 2024". */
function endOf(text: string, language: string, place: Place): End {
  const date = plainDate(text.replace(/[~?%]/g, ''), language, place);
  if (!date) return { words: text, isDay: false, isAbout: false };
  const isAbout = /[~%]/.test(text);
  const about = isAbout ? say(language, 'date.about', { date: date.words }) : date.words;
  const words = /[?%]/.test(text) ? say(language, 'date.uncertain', { date: about }) : about;
  return { words, isDay: date.isDay, isAbout };
}

/** A date as a reader writes it: "18 October 2024", "about October 2024", "2022 to August 2025"; what is more involved stays as written. */
export function edtfWords(text: string, language = 'en'): string {
  const [first = '', ...more] = text.split('/').map((end) => endOf(end, language, 'alone').words);
  return more.reduce((from, to) => say(language, 'date.range', { from, to }), first);
}

/**
 * When a claim holds, in words that fit after its summary: "on 18 October 2024", "between 8 and 13 October 2024", "about 16 October
 * 2024", "some day from 1 to 15 January 2025", "since 23 October 2024". `text` is the EDTF as written.
 */
export function whenWords(text: string, bounds: Bounds, about: About, language = 'en'): string {
  if (bounds.shape === 'some-day') {
    const { startEarliest, endLatest } = bounds;
    if (!Number.isFinite(startEarliest))
      return say(language, 'when.someDayUntil', { date: dayWords(endLatest, language) });
    if (!Number.isFinite(endLatest))
      return say(language, 'when.someDaySince', { date: dayWords(startEarliest, language) });
    return say(language, 'when.someDay', { span: spanWords(startEarliest, endLatest, language) });
  }
  if (bounds.shape === 'each-day') {
    const spans = (bounds.members ?? []).map(({ first, last }) => spanWords(first, last, language));
    return say(language, 'when.day', { date: spans.join(', ') });
  }
  if (bounds.shape === 'interval') return intervalWords(text, bounds, language);
  if (about === 'presence' || about === 'control')
    return say(language, 'when.since', { date: endOf(text, language, 'after-preposition').words });
  const { words, isDay, isAbout } = endOf(text, language, 'alone');
  return isAbout ? words : say(language, isDay ? 'when.day' : 'when.throughout', { date: words });
}

function intervalWords(text: string, bounds: Bounds, language: string): string {
  const [start = '', end = ''] = text.split('/');
  const plainDays = [start, end].every((side) => /^\d{4}-\d{2}-\d{2}$/.test(side));
  if (plainDays) {
    const span = spanWords(bounds.startEarliest, bounds.endLatest, language);
    return start === end ? say(language, 'when.day', { date: span }) : say(language, 'when.from', { span });
  }
  const [from, to] = [start, end].map((side) => endOf(side, language, 'after-preposition').words) as [string, string];
  if (start === '..' || start === '') return say(language, 'when.until', { date: to });
  if (end === '..') return say(language, 'when.since', { date: from });
  if (end === '') return say(language, 'when.endUnknown', { date: from });
  return say(language, 'when.fromTo', { from, to });
}
