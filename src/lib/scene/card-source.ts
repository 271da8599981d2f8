import { dayWords } from './date-words.ts';
import { parseDay } from '#lib/domain/day.ts';

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * The date of a source as a reader writes it: "9 January 2025", "about 9 January 2025", "November 2024", "1 to 3 March 2025" as
 * "1 March 2025 to 3 March 2025". What is in words already stays as it is.
 */
export function publishedWords(text: string): string {
  return text.split('/').map(onePart).filter(Boolean).join(' to ');
}

function onePart(text: string): string {
  const [, plain = '', sign = ''] = /^(\d{4}(?:-\d{2}){0,2})([~?%]?)$/.exec(text) ?? [];
  if (!plain) return text;
  const about = sign === '~' || sign === '%' ? 'about ' : '';
  const day = parseDay(plain);
  if (day !== undefined) return about + dayWords(day);
  const [year = '', month] = plain.split('-');
  const monthName = month === undefined ? '' : `${MONTHS.format(Date.UTC(2000, Number(month) - 1, 1))} `;
  return `${about}${monthName}${year}`;
}
