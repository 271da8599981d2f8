import { formatDay, partsOf, type Day } from '#lib/domain/day.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';

/** How much of a date is said. */
const SHAPES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  'month-name': { month: 'long' },
  'month-short': { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateShape = keyof typeof SHAPES;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days are calendar days: everything is UTC. English is written day first. */
function formatOf(language: string, shape: DateShape): Intl.DateTimeFormat {
  const locale = spokenFor(language);
  const key = `${locale} ${shape}`;
  let format = formats.get(key);
  if (!format) {
    const options = { ...SHAPES[shape], timeZone: 'UTC', calendar: 'gregory' };
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
    formats.set(key, format);
  }
  return format;
}

const MS_PER_DAY = 86_400_000;

/** "р." and "г." are left out: they would end sentences twice. English months in short have three letters, September too. */
export const withoutYearMark = (text: string): string =>
  text.replace(/[\s\u00a0\u202f](рр?|гг?)\.(?=$|[\s\u00a0\u2009\u202f])/gu, '').replace(/\bSept\b/, 'Sep');

/** The furthest day that `Date` holds, either way. */
const FURTHEST = 100_000_000;

/** A day in a language: "23 October 2024", "23 жовтня 2024", "2024년 10월 23일". Years before the first and what is no day stay ISO. */
export function formatDate(day: Day, language: string, shape: DateShape = 'day'): string {
  if (!(Math.abs(day) <= FURTHEST) || partsOf(day).year < 1) return Math.abs(day) <= FURTHEST ? formatDay(day) : '..';
  return withoutYearMark(formatOf(language, shape).format(day * MS_PER_DAY));
}

/** Two days of which the first is earlier, what they share said once: "8–13 жовтня 2024", "2024년 10월 8일~13일". */
export function formatDates(first: Day, last: Day, language: string): string {
  return withoutYearMark(formatOf(language, 'day').formatRange(first * MS_PER_DAY, last * MS_PER_DAY));
}

/** A month as it stands after "від" or "с": "жовтня 2024". Other languages than Ukrainian and Russian have one form. */
export function formatMonthFrom(day: Day, language: string): string {
  if (!['uk', 'ru'].includes(spokenFor(language))) return formatDate(day, language, 'month');
  // Beside a day a month stands in the genitive.
  const parts = formatOf(language, 'day-month').formatToParts(day * MS_PER_DAY);
  return `${parts.find(({ type }) => type === 'month')?.value ?? ''} ${partsOf(day).year}`;
}
