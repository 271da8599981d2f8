import { dayOf, formatDay, parseDay, type Day } from '#lib/domain/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a date as a reader types it: "2024-10-23", "23 October 2024", "23 oct 2024", "Oct 23, 2024", "23.10.2024". Undefined when it is no day. */
export function readTypedDate(text: string): Day | undefined {
  const typed = text.trim();
  const iso = parseDay(typed);
  if (iso !== undefined) return iso;
  const words = /^(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(typed);
  if (words) return dayFrom(words[3], monthFrom(words[2]), words[1]);
  const american = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(typed);
  if (american) return dayFrom(american[3], monthFrom(american[1]), american[2]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  return dotted ? dayFrom(dotted[3], Number(dotted[2]), dotted[1]) : undefined;
}

function monthFrom(name = ''): number {
  return name.length < 3 ? 0 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayFrom(year = '', month: number, day = ''): Day | undefined {
  const number = dayOf(Number(year), month, Number(day));
  // Rolled over, as 31 April would be: no such day.
  const [, m, d] = formatDay(number).split('-').map(Number);
  return m === month && d === Number(day) ? number : undefined;
}
