import type { Day } from './day.ts';

/** First and last day, both included; an open side is infinite. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * What an EDTF string says in days: earliest and latest start, earliest and latest end. An open side is infinite.
 * Where the string names days rather than a span, `members` holds them.
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
  /** The start, or the end, is some day within its bounds: flat instead of rising or falling. */
  readonly startFlat?: boolean;
  readonly endFlat?: boolean;
  /** A side written blank (`a/`): there is a bound but nobody knows it. */
  readonly unknownStart?: boolean;
  readonly unknownEnd?: boolean;
}

/** How sure "some day within" is of each of its days. */
export const SOME_DAY = 0.5;

function rise(bounds: Bounds, day: Day): number {
  const { startEarliest, startLatest } = bounds;
  if (bounds.unknownStart) return day >= bounds.endEarliest ? 1 : SOME_DAY;
  if (day < startEarliest) return 0;
  if (day >= startLatest && !(bounds.startFlat && day === startLatest)) return 1;
  if (bounds.startFlat) return SOME_DAY;
  return Number.isFinite(startEarliest) ? (day - startEarliest + 1) / (startLatest - startEarliest + 1) : 1;
}

function fall(bounds: Bounds, day: Day): number {
  const { endEarliest, endLatest } = bounds;
  if (bounds.unknownEnd) return day <= bounds.startLatest ? 1 : SOME_DAY;
  if (day > endLatest) return 0;
  if (day <= endEarliest && !(bounds.endFlat && day === endEarliest)) return 1;
  if (bounds.endFlat) return SOME_DAY;
  return Number.isFinite(endLatest) ? (endLatest - day + 1) / (endLatest - endEarliest + 1) : 1;
}

/**
 * How sure it is, 0..1, that a thing dated by `bounds` held on a day: the lesser of rise and fall, at most its cap.
 * The formula is in `geo/README.md`, Time.
 */
export function certaintyOn(bounds: Bounds, day: Day): number {
  if (bounds.members) {
    const inside = bounds.members.some((member) => member.first <= day && day <= member.last);
    return inside ? fullCertainty(bounds) : 0;
  }
  return Math.min(rise(bounds, day), fall(bounds, day), bounds.cap);
}

/** The certainty of these bounds taken as a whole, without asking about a day: what news is drawn with. */
export function fullCertainty(bounds: Bounds): number {
  return Math.min(bounds.shape === 'some-day' ? SOME_DAY : 1, bounds.cap);
}

/**
 * The bounds of a presence or of control: a value without `/` is only the start, so the end is open. Days named one by one
 * (`{a,b}`) stay what they are.
 */
export function asStart(bounds: Bounds): Bounds {
  if (bounds.shape === 'interval' || bounds.shape === 'each-day') return bounds;
  const { members: _, ...span } = bounds;
  const startFlat = bounds.shape === 'some-day' && bounds.startEarliest < bounds.startLatest;
  return { ...span, shape: 'interval', endEarliest: Infinity, endLatest: Infinity, ...(startFlat && { startFlat }) };
}

/** The same bounds ended by something that begins within `next`: the old fades as the new rises. */
export function endedBy(bounds: Bounds, next: Bounds): Bounds {
  if (next.startEarliest - 1 >= bounds.endLatest) return bounds;
  const { unknownEnd: _, endFlat: __, members, ...rest } = bounds;
  const endEarliest = Math.min(bounds.endEarliest, next.startEarliest - 1);
  // A start that is flat within its days is 0.5 on its last day too, and so is what it ends.
  const endLatest = Math.min(bounds.endLatest, next.startFlat ? next.startLatest : next.startLatest - 1);
  const kept = members?.filter((member) => member.first <= endLatest);
  return { ...rest, endEarliest, endLatest, ...(next.startFlat && { endFlat: true }), ...(kept && { members: kept }) };
}

/** The same bounds kept within a range of days, as a snapshot voice speaks only within its series. */
export function within(bounds: Bounds, range: DayRange): Bounds {
  return {
    ...bounds,
    startEarliest: Math.max(bounds.startEarliest, range.first),
    startLatest: Math.max(bounds.startLatest, range.first),
    endEarliest: Math.min(bounds.endEarliest, range.last),
    endLatest: Math.min(bounds.endLatest, range.last),
  };
}
