import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import { readTypedDate } from './read-date.ts';

/** The beginnings of the names of months, January first: Russian, then Ukrainian. Any ending may follow: "января", "янв.", "січня". */
const RUSSIAN = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const UKRAINIAN = ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'];

/**
 * A day as a reader of any of the page's languages types it: what `readTypedDate` reads, "3rd January 2025", "3/1/2025" (day first),
 * "3 січня 2025 року", "3 января 2025 г.", "2025년 1월 3일", "2025. 1. 3." Undefined when it is no day.
 */
export function readAnyDate(text: string): Day | undefined {
  const typed = text.normalize('NFC').trim().toLowerCase();
  return (
    readTypedDate(typed.replace(/^(\d{1,2})(?:st|nd|rd|th)\b/, '$1').replaceAll('/', '.')) ??
    cyrillicDate(typed) ??
    koreanDate(typed)
  );
}

function cyrillicDate(text: string): Day | undefined {
  const [, day, name = '', year] =
    /^(\d{1,2})\s+([\p{Script=Cyrillic}]{3,})\.?\s+(\d{4})(?:\s*(?:г\.?|р\.?|года|року))?$/u.exec(text) ?? [];
  const month = [RUSSIAN, UKRAINIAN]
    .map((names) => names.findIndex((beginning) => new RegExp(`^${beginning}`, 'u').test(name)) + 1)
    .find((found) => found > 0);
  return month === undefined ? undefined : realDay(year, month, day);
}

function koreanDate(text: string): Day | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/.exec(text) ??
    /^(\d{4})\s*\.\s*(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?$/.exec(text) ??
    [];
  return realDay(year, Number(month), day);
}

/** The day, unless no calendar has it: 31 April rolls over. */
function realDay(year: string | undefined, month: number, day: string | undefined): Day | undefined {
  if (year === undefined || day === undefined || !month) return undefined;
  const found = dayOf(Number(year), month, Number(day));
  const parts = partsOf(found);
  return parts.month === month && parts.dayOfMonth === Number(day) ? found : undefined;
}
