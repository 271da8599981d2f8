import type { Day } from './day.ts';

/** First and last day, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * What an EDTF string says in days: earliest and latest start, earliest and latest end. An open side is infinite.
 * Where the string means "some day within" or "each of", `members` holds the days meant.
 */
export interface Bounds {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
  /** The highest certainty this date can have: 1, or 0.75 with `?`. */
  readonly cap: number;
  /** `interval` was written with `/`; `some-day` is a set or has X; `each-day` is `{..}`; `period` is all the rest. */
  readonly shape: 'period' | 'interval' | 'some-day' | 'each-day';
  readonly members?: readonly DayRange[];
  /** A side written blank (`a/`): the bound is there but nobody knows it. */
  readonly unknownStart?: boolean;
  readonly unknownEnd?: boolean;
}
