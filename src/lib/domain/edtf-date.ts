import type { ParsedDate } from 'edtf';
import type { DayRange } from './bounds.ts';
import { dayOf, formatDay } from './day.ts';

/**
 * First month and number of months of a season code, from EDTF's table. Seasons without a hemisphere are taken as northern, by
 * the meteorologist's whole months (the package takes calendar quarters).
 */
const SEASONS: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
}; // prettier-ignore

const YEAR_BITS = [1, 2, 4, 8];
const MONTH_BITS = [16, 32];
const DAY_BITS = [64, 128];

/** All numbers of a width whose digits agree with `value`, except where a bit of `mask` marks an X. */
function matching(
  value: number,
  width: number,
  bits: readonly number[],
  mask: number,
  from: number,
  to: number,
): number[] {
  const digits = String(value).padStart(width, '0');
  const fits = (candidate: number): boolean =>
    [...String(candidate).padStart(width, '0')].every((digit, i) => mask & (bits[i] ?? 0) || digit === digits[i]);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(fits);
}

function daysOfMonth(year: number, month: number): DayRange {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

/** Ranges of a date some of whose digits are X, neighbours joined. */
function unspecifiedRanges(date: ParsedDate, mask: number): DayRange[] {
  const [year = 0, month, day] = date.values;
  const wholeYear = month === undefined || ((mask & 48) === 48 && (day === undefined || (mask & 192) === 192));
  // Only the digits marked X vary, so the candidates span at most the century, or the millennium, of the year given.
  const span = mask & 1 ? 10_000 : mask & 2 ? 1000 : mask & 4 ? 100 : mask & 8 ? 10 : 1;
  const base = Math.floor(year / span) * span;
  const years = matching(year, 4, YEAR_BITS, mask, base, base + span - 1);
  const ranges = years.flatMap((y): DayRange[] => {
    if (wholeYear) return [{ first: dayOf(y, 1, 1), last: dayOf(y, 12, 31) }];
    return matching(month + 1, 2, MONTH_BITS, mask, 1, 12).flatMap((m): DayRange[] => {
      const whole = daysOfMonth(y, m);
      if (day === undefined || (mask & 192) === 192) return [whole];
      return matching(day, 2, DAY_BITS, mask, 1, whole.last - whole.first + 1).map((d) => ({
        first: dayOf(y, m, d),
        last: dayOf(y, m, d),
      }));
    });
  });
  return joined(ranges);
}

function joined(ranges: readonly DayRange[]): DayRange[] {
  const out: DayRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last && range.first === last.last + 1) out[out.length - 1] = { first: last.first, last: range.last };
    else out.push(range);
  }
  return out;
}

/** The days a parsed date may mean, in order: one range, or several where X leaves holes. */
export function memberRanges(date: ParsedDate): DayRange[] {
  const [year = 0, month, day] = date.values;
  if (date.type === 'Season') {
    const [first, months] = SEASONS[month ?? 0] ?? [1, 12];
    return [{ first: dayOf(year, first, 1), last: dayOf(year, first + months, 0) }];
  }
  if (date.type === 'Decade') return [{ first: dayOf(year * 10, 1, 1), last: dayOf(year * 10 + 9, 12, 31) }];
  if (date.type === 'Century') return [{ first: dayOf(year * 100, 1, 1), last: dayOf(year * 100 + 99, 12, 31) }];
  if (date.unspecified) return unspecifiedRanges(date, date.unspecified);
  if (month === undefined) return [{ first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }];
  if (day === undefined) return [daysOfMonth(year, month + 1)];
  return [{ first: dayOf(year, month + 1, day), last: dayOf(year, month + 1, day) }];
}

/** False for a day that no calendar has, such as 29 February 2023, and for years that no clock here can hold. */
export function isCalendarDate(date: ParsedDate): boolean {
  const [year = 0, month, day] = date.values;
  if (Math.abs(year) > 9999) return false;
  if (date.unspecified || month === undefined || day === undefined || date.type === 'Season')
    return memberRanges(date).length > 0;
  const text = formatDay(dayOf(year, month + 1, day));
  return Number(text.slice(-2)) === day;
}
