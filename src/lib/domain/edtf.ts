import { parse, type ParsedDate, type ParsedInterval, type ParsedList } from 'edtf';
import type { Bounds, DayRange } from './bounds.ts';
import { isCalendarDate, memberRanges } from './edtf-date.ts';

/** Why a string gives no bounds. */
export interface BoundsProblem {
  readonly problem: 'not-edtf' | 'inverted';
  readonly message: string;
}

/** Days by which `~` widens a bound on each side, by the finest part it speaks of. */
const WIDENING = { day: 3, month: 10, year: 90 } as const;
const UNCERTAIN_CAP = 0.75;
const MONTH_MASK = 48;

/** A parsed date as the bounds of its first and of its last day. */
interface Ends {
  readonly ranges: readonly DayRange[];
  readonly widening: number;
  readonly cap: number;
  readonly someDay: boolean;
}

function widening(date: ParsedDate): number {
  const mask = date.approximate;
  if (!mask) return 0;
  // Parts marked one by one widen by the coarsest of them; a mark on the whole date by its finest part.
  if (typeof mask === 'number') return mask & 15 ? WIDENING.year : mask & MONTH_MASK ? WIDENING.month : WIDENING.day;
  if (date.type === 'Season') return WIDENING.month;
  return date.values.length >= 3 ? WIDENING.day : date.values.length === 2 ? WIDENING.month : WIDENING.year;
}

function endsOf(date: ParsedDate): Ends {
  return {
    ranges: memberRanges(date),
    widening: widening(date),
    cap: date.uncertain ? UNCERTAIN_CAP : 1,
    someDay: Boolean(date.unspecified),
  };
}

function firstDay(ends: Ends): number {
  return Math.min(...ends.ranges.map((range) => range.first));
}

function lastDay(ends: Ends): number {
  return Math.max(...ends.ranges.map((range) => range.last));
}

function widened(ends: Ends): DayRange[] {
  return ends.ranges.map(({ first, last }) => ({ first: first - ends.widening, last: last + ends.widening }));
}

function boundsOfDate(date: ParsedDate): Bounds {
  const ends = endsOf(date);
  const [first, last, w] = [firstDay(ends), lastDay(ends), ends.widening];
  if (ends.someDay) return boundsOfMembers(widened(ends), ends.cap, 'some-day');
  return {
    startEarliest: first - w,
    startLatest: first + w,
    endEarliest: last - w,
    endLatest: last + w,
    cap: ends.cap,
    shape: 'period',
  };
}

function boundsOfMembers(members: DayRange[], cap: number, shape: 'some-day' | 'each-day'): Bounds {
  const first = Math.min(...members.map((member) => member.first));
  const last = Math.max(...members.map((member) => member.last));
  // "Each of" begins on its first day and ends on its last; of "one of" either may be any of them.
  const [startLatest, endEarliest] = shape === 'each-day' ? [first, last] : [last, first];
  return { startEarliest: first, startLatest, endEarliest, endLatest: last, cap, shape, members };
}

function boundsOfList(list: ParsedList): Bounds {
  const all = list.values.map((value) => (Array.isArray(value) ? value.map(endsOf) : [endsOf(value)]));
  // The package ends a range `a..b` inside a list with its first day; here it runs to the last day of b.
  const members = all.map((ends) => ({
    first: Math.min(...ends.flatMap(widened).map((range) => range.first)),
    last: Math.max(...ends.flatMap(widened).map((range) => range.last)),
  }));
  const [head, tail] = [members[0], members.at(-1)];
  if (list.earlier && head) members[0] = { ...head, first: -Infinity };
  if (list.later && tail) members[members.length - 1] = { ...tail, first: tail.first, last: Infinity };
  const cap = Math.min(...all.flat().map((ends) => ends.cap));
  return boundsOfMembers(members, cap, list.type === 'Set' ? 'some-day' : 'each-day');
}

function boundsOfInterval(interval: ParsedInterval, text: string): Bounds | BoundsProblem {
  const [start, end] = interval.values.map((value) => (isDate(value) ? endsOf(value) : undefined));
  // Nominal days decide; widened ends may overlap.
  if (start && end && firstDay(start) > lastDay(end)) {
    return { problem: 'inverted', message: `The interval "${text}" ends before it begins.` };
  }
  const [startText, endText] = text.split('/');
  const startLast = start?.someDay ? lastDay(start) : start && firstDay(start);
  const endFirst = end?.someDay ? firstDay(end) : end && lastDay(end);
  return {
    startEarliest: start ? firstDay(start) - start.widening : -Infinity,
    startLatest: start && startLast !== undefined ? startLast + start.widening : -Infinity,
    endEarliest: end && endFirst !== undefined ? endFirst - end.widening : Infinity,
    endLatest: end ? lastDay(end) + end.widening : Infinity,
    cap: Math.min(start?.cap ?? 1, end?.cap ?? 1),
    shape: 'interval',
    ...(start?.someDay && { startFlat: true }),
    ...(end?.someDay && { endFlat: true }),
    ...(startText === '' && { unknownStart: true }),
    ...(endText === '' && { unknownEnd: true }),
  };
}

function isDate(value: ParsedDate | number | null): value is ParsedDate {
  return typeof value === 'object' && value !== null;
}

function isList(parsed: ReturnType<typeof parse>): parsed is ParsedList {
  return parsed.type === 'Set' || parsed.type === 'List';
}

/** Every date inside a parsed string. */
function datesIn(parsed: ReturnType<typeof parse>): ParsedDate[] {
  if (parsed.type === 'Interval') return parsed.values.filter(isDate);
  if (isList(parsed)) return parsed.values.flat();
  return [parsed];
}

/**
 * The bounds of an EDTF string (ISO 8601-2, levels 0 to 2) in days, by the rules of `geo/README.md`, Time. Bad input gives a
 * problem with a sentence, never an exception. Times of day are refused: a claim is dated by calendar days.
 */
export function boundsOf(text: string): Bounds | BoundsProblem {
  const wrong: BoundsProblem = { problem: 'not-edtf', message: `"${text}" is not an EDTF date of calendar days.` };
  if (text.includes('T')) return wrong;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch {
    return wrong;
  }
  // The package takes 29 February of any year.
  if (!datesIn(parsed).every(isCalendarDate)) return wrong;
  if (parsed.type === 'Interval') return boundsOfInterval(parsed, text);
  if (isList(parsed)) return boundsOfList(parsed);
  return boundsOfDate(parsed);
}
