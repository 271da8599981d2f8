import type { Clock, Dataset } from '#lib/domain/dataset.ts';
import { partsOf, type Day } from '#lib/domain/day.ts';
import { say } from '#lib/messages/say.ts';
import { formatDate } from './date-formats.ts';
import { dayWords } from './date-words.ts';
import { stepToChange } from './steps.ts';

/** A clock at which nothing is claimed: the words for it, and where there is something. */
export interface NothingHere {
  readonly sentence: string;
  readonly previous?: Clock;
  readonly next?: Clock;
}

/** "No claims on 2 October 2024. Next change: 8 October." Asked only of a scene without claims. */
export function nothingWords(dataset: Dataset, clock: Clock, language = 'en'): NothingHere {
  const next = stepToChange(dataset, clock, 1);
  const previous = stepToChange(dataset, clock, -1);
  return {
    sentence: `${say(language, 'nothing.here', { day: dayWords(clock.date, language) })} ${whereElse(clock.date, next, previous, language)}`,
    ...(next && { next }),
    ...(previous && { previous }),
  };
}

function whereElse(date: Day, next: Clock | undefined, previous: Clock | undefined, language: string): string {
  if (next) return say(language, 'nothing.next', { day: shortDay(next.date, date, language) });
  if (previous) return say(language, 'nothing.last', { day: shortDay(previous.date, date, language) });
  return say(language, 'nothing.ever');
}

/** A day beside another: a year they share is not said again. */
export function shortDay(day: Day, beside: Day, language = 'en'): string {
  return partsOf(day).year === partsOf(beside).year ? formatDate(day, language, 'day-month') : dayWords(day, language);
}
