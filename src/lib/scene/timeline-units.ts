import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import type { Stretch } from './timeline-scale.ts';

/** A unit of the calendar and how many of them make one cell: three months a quarter, ten years a decade. */
export interface Unit {
  readonly of: 'day' | 'week' | 'month' | 'year';
  readonly step: number;
}

/** The first day of the cell of the calendar that a day lies in. Weeks begin on Monday. */
export function cellStart(day: Day, { of, step }: Unit): Day {
  const { year, month } = partsOf(day);
  if (of === 'day') return day;
  // Day 4, 5 January 1970, was a Monday.
  if (of === 'week') return day - modulo(day - 4, 7);
  if (of === 'month') return dayOf(year, month - modulo(month - 1, step), 1);
  return dayOf(year - modulo(year, step), 1, 1);
}

/** The first day of the next cell. */
export function nextCell(start: Day, { of, step }: Unit): Day {
  const { year, month } = partsOf(start);
  if (of === 'day') return start + step;
  if (of === 'week') return start + 7 * step;
  return of === 'month' ? dayOf(year, month + step, 1) : dayOf(year + step, 1, 1);
}

/** The first days of all cells that a stretch touches, the one it begins within included. */
export function cellsIn({ from, to }: Stretch, unit: Unit): Day[] {
  const starts: Day[] = [];
  for (let day = cellStart(Math.floor(from), unit); day < to; day = nextCell(day, unit)) starts.push(day);
  return starts;
}

function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}
