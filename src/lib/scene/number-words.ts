import type { Count } from '#lib/domain/claim.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: "1,500", "1 500". */
export function numberWords(number: number, language = 'en'): string {
  const locale = spokenFor(language);
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    formats.set(locale, format);
  }
  return format.format(number);
}

/** "about 1,500", "at least 3,000", "up to 8,000", "10,000 to 12,000", "several hundred". */
export function countWords(count: Pick<Count, 'min' | 'max' | 'rough' | 'words'>, language = 'en'): string {
  if (count.min === null && count.max === null) return count.words ?? say(language, 'number.none');
  const number = boundsWords(count.min, count.max, language);
  return count.rough ? say(language, 'number.about', { number }) : number;
}

/** A pair of bounds in words; null is open. */
export function boundsWords(min: number | null, max: number | null, language = 'en'): string {
  const [low, high] = [min, max].map((bound) => numberWords(bound ?? 0, language)) as [string, string];
  if (min === null && max === null) return say(language, 'number.none');
  if (min === null) return say(language, 'number.atMost', { number: high });
  if (max === null) return say(language, 'number.atLeast', { number: low });
  return min === max ? low : say(language, 'number.range', { min: low, max: high });
}
