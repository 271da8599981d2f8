import { dayOf, formatDay, parseDay, type Day } from '#lib/domain/day.ts';

/** How months begin in English, Ukrainian and Russian, in whatever case they are written. Korean writes them as numbers. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
  ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
];

/**
 * Reads a date as a reader types it: "2024-10-23", "23 October 2024", "23 oct 2024", "Oct 23, 2024", "23.10.2024", "23 жовтня 2024",
 * "2024년 10월 23일". Undefined when it is no day.
 */
export function readTypedDate(text: string): Day | undefined {
  const typed = text.trim();
  const iso = parseDay(typed);
  if (iso !== undefined) return iso;
  const words = /^(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})(?:\s+(?:року|года|р\.|г\.))?$/iu.exec(typed);
  if (words) return dayFrom(words[3], monthFrom(words[2]), words[1]);
  const american = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/iu.exec(typed);
  if (american) return dayFrom(american[3], monthFrom(american[1]), american[2]);
  const korean = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일$/.exec(typed.normalize('NFC'));
  if (korean) return dayFrom(korean[1], Number(korean[2]), korean[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  return dotted ? dayFrom(dotted[3], Number(dotted[2]), dotted[1]) : undefined;
}

function monthFrom(name = ''): number {
  if (name.length < 3) return 0;
  const begins = name.slice(0, 3).toLowerCase();
  // "май" is the month by itself, "мая" of a date.
  return Math.max(...MONTHS.map((months) => months.indexOf(begins === 'май' ? 'мая' : begins))) + 1;
}

function dayFrom(year = '', month: number, day = ''): Day | undefined {
  const number = dayOf(Number(year), month, Number(day));
  // Rolled over, as 31 April would be: no such day.
  const [, m, d] = formatDay(number).split('-').map(Number);
  return m === month && d === Number(day) ? number : undefined;
}
