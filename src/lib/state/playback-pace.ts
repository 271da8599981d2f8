import type { Day } from '#lib/domain/day.ts';

/** How much changes on each day that was looked at; days without an entry change nothing. */
export type Changes = ReadonlyMap<Day, number>;

/** Days a second at pace 1. */
export const SPEEDS = [1, 2, 4, 8, 16] as const;

/** Days on each side that must be empty for a day to be run through, and how much faster it is then. */
const QUIET = { days: 3, pace: 4 };
const SLOWEST = 0.2;
/** Whoever wants no motion gets at least this long to read a step. */
const LEAST_DWELL_MS = 1200;

/**
 * How fast a day passes, as a factor of the speed. An empty day is 1, a day of one change a half, of three a third, of seven a
 * quarter, at least a fifth; a day in an empty week runs at 4.
 */
export function paceAt(day: Day, changes: Changes): number {
  const count = changes.get(day) ?? 0;
  if (count > 0) return Math.max(SLOWEST, 1 / (1 + Math.log2(1 + count)));
  for (let near = day - QUIET.days; near <= day + QUIET.days; near++) {
    if ((changes.get(near) ?? 0) > 0) return 1;
  }
  return QUIET.pace;
}

/** How long a step from change to change stays, in milliseconds: as long as its day would take in motion, never too short to read. */
export function dwellMs(day: Day, speed: number, changes: Changes): number {
  return Math.max(LEAST_DWELL_MS, 1000 / (speed * paceAt(day, changes)));
}

/** What plays, from the beginning of `first` to the end of `last`. A loop begins again; anything else stops in the middle of its last day. */
export interface Course {
  readonly first: Day;
  readonly last: Day;
  readonly loops: boolean;
}

/** A fractional day after some milliseconds of play. Every day passes at its own pace, however many lie within one frame. */
export function advance(
  position: number,
  dtMs: number,
  speed: number,
  changes: Changes,
  course: Course,
): { readonly position: number; readonly ended: boolean } {
  const end = course.loops ? course.last + 1 : course.last + 0.5;
  let [place, left] = [position, dtMs / 1000];
  while (left > 0) {
    const rate = speed * paceAt(Math.floor(place), changes);
    const edge = Math.min(Math.floor(place) + 1, end);
    const toEdge = (edge - place) / rate;
    if (toEdge > left) return { position: place + left * rate, ended: false };
    left -= Math.max(0, toEdge);
    place = Math.max(edge, place);
    if (place < end) continue;
    if (!course.loops) return { position: end, ended: true };
    place = course.first;
  }
  return { position: place, ended: false };
}

/** Where play begins: where the date is, or at the first day when the date is outside or at the end. */
export function startOf(date: Day, course: Course): number {
  const atEnd = date > course.last || (date === course.last && !course.loops);
  return (date < course.first || atEnd ? course.first : date) + 0.5;
}
