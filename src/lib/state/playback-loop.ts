import type { Day } from '#lib/domain/day.ts';
import type { Course } from './playback-pace.ts';

/** The two marks of a loop: none, the first alone, or both in order. */
export type Loop =
  { readonly first?: undefined; readonly last?: undefined } | { readonly first: Day; readonly last?: Day };

/** What pressing the loop key on a date does: sets the first mark, then the second, then clears both. */
export function markLoop(loop: Loop, date: Day): Loop {
  if (loop.first === undefined) return { first: date };
  if (loop.last !== undefined) return {};
  return { first: Math.min(loop.first, date), last: Math.max(loop.first, date) };
}

/** What plays: the loop once both marks are set, else the span. */
export function courseOf(loop: Loop, span: { readonly first: Day; readonly last: Day }): Course {
  if (loop.first === undefined || loop.last === undefined) return { first: span.first, last: span.last, loops: false };
  return { first: loop.first, last: loop.last, loops: true };
}
