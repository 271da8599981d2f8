import type { Clock, Dataset } from '#lib/domain/dataset.ts';
import { partsOf, type Day } from '#lib/domain/day.ts';
import { dayWords } from './date-words.ts';
import { stepToChange } from './steps.ts';

/** A clock at which nothing is claimed: the words for it, and where there is something. */
export interface NothingHere {
  readonly sentence: string;
  readonly previous?: Clock;
  readonly next?: Clock;
}

/** "No claims on 2 October 2024. Next change: 8 October." Asked only of a scene without claims. */
export function nothingWords(dataset: Dataset, clock: Clock): NothingHere {
  const next = stepToChange(dataset, clock, 1);
  const previous = stepToChange(dataset, clock, -1);
  return {
    sentence: `No claims on ${dayWords(clock.date)}. ${whereElse(clock.date, next, previous)}`,
    ...(next && { next }),
    ...(previous && { previous }),
  };
}

function whereElse(date: Day, next: Clock | undefined, previous: Clock | undefined): string {
  if (next) return `Next change: ${shortDay(next.date, date)}.`;
  if (previous) return `No later change; the last was on ${shortDay(previous.date, date)}.`;
  return 'Nothing changes on any day, as far as was known.';
}

/** A day beside another: a year they share is not said again. */
export function shortDay(day: Day, beside: Day): string {
  const words = dayWords(day);
  const { year } = partsOf(day);
  return year === partsOf(beside).year ? words.replace(` ${year}`, '') : words;
}
