import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import { MONTHS_OF, NEEDS_CONTEXT } from './month-words.ts';

/** A date found in a sentence: its words, and the first day it can mean. */
export interface DateMention {
  readonly text: string;
  readonly first: Day;
}

const A_YEAR = /\d{4}/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g;
const KOREAN = /(?:(\d{4})년\s*)?(\d{1,2})월(?:\s*(\d{1,2})일)?/g;
/** Before a bare year in English; without one of these the number counts something. */
const BARE_YEAR =
  /\b(?:in|by|since|until|before|after|during|of|early|late|mid) ((?:19|20)\d{2})\b(?!\s*(?:km|soldiers|people))/gi;

/**
 * The dates that a sentence names, in English, Ukrainian, Russian and Korean; of other languages only those written in digits. A date
 * without a year is taken in the year that brings it nearest to `near`. Words such as "tomorrow" are passed over.
 */
export function datesMentioned(sentence: string, language: string, near: Day): DateMention[] {
  if (!/\d|\p{Lu}|\p{Script=Cyrillic}/u.test(sentence)) return [];
  const [hasYear, months] = [A_YEAR.test(sentence), monthNames(sentence, language, near)];
  // Most sentences name no year, and a hundred thousand of them may have to be read.
  if (!hasYear && language !== 'ko') return months;
  return [
    ...found(sentence, ISO, near, ([, year, month, day]) => [day, Number(month), year]),
    ...found(sentence, DOTTED, near, ([, day, month, year]) => [day, Number(month), year]),
    ...(language === 'ko' ? found(sentence, KOREAN, near, ([, year, month, day]) => [day, Number(month), year]) : []),
    ...(language === 'en' ? found(sentence, BARE_YEAR, near, ([, year]) => [undefined, undefined, year]) : []),
    ...months,
  ];
}

type Parts = readonly [day: string | undefined, month: number | undefined, year: string | undefined];

function found(
  sentence: string,
  pattern: RegExp,
  near: Day,
  partsIn: (match: RegExpExecArray) => Parts | undefined,
): DateMention[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const parts = partsIn(match);
    const first = parts && firstDay(parts, near);
    return first === undefined ? [] : [{ text: match[0].trim(), first }];
  });
}

function monthNames(sentence: string, language: string, near: Day): DateMention[] {
  const months = MONTHS_OF[language];
  if (!months) return [];
  return found(sentence, months.pattern, near, (match) => {
    const { before, name = '', after, year } = match.groups ?? {};
    const month = months.numberOf(name);
    const day = before ?? after;
    if (month === undefined) return undefined;
    const alone = day === undefined && year === undefined;
    if (
      alone &&
      NEEDS_CONTEXT.test(name) &&
      !/\b(in|by|since|until|late|early|mid|during|of)[ -]$/i.test(sentence.slice(0, match.index))
    )
      return undefined;
    return [day, month, year];
  });
}

/** The first day of a year, a month or a day; undefined when no calendar has it. */
function firstDay([dayText, month, yearText]: Parts, near: Day): Day | undefined {
  const day = dayText === undefined ? 1 : Number(dayText);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day < 1 || day > 31) return undefined;
  if (yearText !== undefined) return dayOf(Number(yearText), month ?? 1, day);
  const { year } = partsOf(near);
  const candidates = [year - 1, year, year + 1].map((candidate) => dayOf(candidate, month ?? 1, day));
  return candidates.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
