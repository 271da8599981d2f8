import { parseDay } from '#lib/domain/day.ts';
import { withoutYearMark } from '#lib/scene/date-formats.ts';
import type { Claim } from '#lib/domain/claim.ts';

/** A day, month or year of an EDTF string. */
const DATE = /\d{4}(?:-\d{2}(?:-\d{2})?)?/g;

/**
 * The window of a movement as short words for its line, in the reader's language: "8–13 October 2024". Dates that are approximate or
 * mean some day within get "≈". Empty for a date too involved for a line; the card says it in full.
 */
export function windowWords({ valid, bounds }: Pick<Claim, 'valid' | 'bounds'>, language: string): string {
  const dates = valid.match(DATE) ?? [];
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || bounds.shape === 'each-day' || /X|\.\.$|^\.\./.test(valid)) return '';
  const rough = /[~%?]/.test(valid) || bounds.shape === 'some-day' ? '≈ ' : '';
  return rough + formatRange(first, last, language);
}

function formatRange(first: string, last: string, language: string): string {
  const unit = Math.min(first.length, last.length);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(unit >= 7 && { month: 'long' as const }),
    ...(unit === 10 && { day: 'numeric' as const }),
  });
  return withoutYearMark(format.formatRange(dateOf(first), dateOf(last)));
}

function dateOf(text: string): Date {
  const day = parseDay(text.padEnd(10, '-01')) ?? 0;
  return new Date(day * 86_400_000);
}
