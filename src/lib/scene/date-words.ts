import type { Bounds } from '#lib/domain/bounds.ts';
import type { About } from '#lib/domain/claim.ts';
import { partsOf, type Day } from '#lib/domain/day.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** "23 October 2024". */
export function dayWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** "23 Oct 2024", where there is no room for more. */
export function shortDayWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** "8 to 13 October 2024": what two days share is said once. */
export function spanWords(first: Day, last: Day, link = 'to'): string {
  if (first === last) return dayWords(first);
  const [a, b] = [partsOf(first), partsOf(last)];
  if (a.year !== b.year) return `${dayWords(first)} ${link} ${dayWords(last)}`;
  if (a.month !== b.month) return `${a.dayOfMonth} ${MONTHS[a.month - 1] ?? ''} ${link} ${dayWords(last)}`;
  return `${a.dayOfMonth} ${link} ${dayWords(last)}`;
}

/** A year, a month or a day of an EDTF string as a reader writes it; undefined for anything more involved. */
function plainWords(text: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A date as a reader writes it: "18 October 2024", "about October 2024", "2022 to August 2025"; what is more involved stays as written. */
export function edtfWords(text: string): string {
  return text.split('/').map(endWords).join(' to ');
}

/** One end of an interval: "about 16 October 2024", "October 2024". */
function endWords(text: string): string {
  const words = plainWords(text.replace(/[~?%]/g, ''));
  if (words === undefined) return text;
  const about = /[~%]/.test(text) ? 'about ' : '';
  return `${about}${words}${/[?%]/.test(text) ? ' (uncertain)' : ''}`;
}

/**
 * When a claim holds, in words that fit after its summary: "on 18 October 2024", "between 8 and 13 October 2024", "about 16 October
 * 2024", "some day from 1 to 15 January 2025", "since 23 October 2024". `text` is the EDTF as written.
 */
export function whenWords(text: string, bounds: Bounds, about: About): string {
  const state = about === 'presence' || about === 'control';
  if (bounds.shape === 'some-day') {
    const { startEarliest, endLatest } = bounds;
    if (!Number.isFinite(startEarliest)) return `some day until ${dayWords(endLatest)}`;
    if (!Number.isFinite(endLatest)) return `some day since ${dayWords(startEarliest)}`;
    return `some day from ${spanWords(startEarliest, endLatest)}`;
  }
  if (bounds.shape === 'each-day') {
    return `on ${(bounds.members ?? []).map(({ first, last }) => spanWords(first, last)).join(', ')}`;
  }
  if (bounds.shape === 'interval') return intervalWords(text, bounds);
  const words = endWords(text);
  if (state) return `since ${words}`;
  return words.startsWith('about') ? words : /^\d{1,2} /.test(words) ? `on ${words}` : `in ${words}`;
}

function intervalWords(text: string, bounds: Bounds): string {
  const [start = '', end = ''] = text.split('/');
  const plainDays = [start, end].every((side) => /^\d{4}-\d{2}-\d{2}$/.test(side));
  if (plainDays) return `${start === end ? 'on' : 'from'} ${spanWords(bounds.startEarliest, bounds.endLatest)}`;
  const [from, to] = [endWords(start), endWords(end)];
  if (start === '..' || start === '') return `until ${to}`;
  if (end === '..') return `since ${from}`;
  if (end === '') return `from ${from}, end unknown`;
  return `from ${from} to ${to}`;
}
