import type { Bounds } from '#lib/domain/bounds.ts';
import { counts, indexOf, isHeard, type Claimed } from '#lib/domain/claim-index.ts';
import type { Day } from '#lib/domain/day.ts';
import { dayWidth, type Scale } from './timeline-scale.ts';
import { cellStart, nextCell, type Unit } from './timeline-units.ts';

/** Claims that begin within some days, both included. */
export interface Bar {
  readonly first: Day;
  readonly last: Day;
  readonly claims: number;
}

/** Bars thinner than this are no bars. */
const LEAST_BAR = 2;

/** The day a date begins as written: the 14th for "about the 14th", the first day of "some day within". Undefined when it has no beginning. */
export function nominalStart(bounds: Bounds): Day | undefined {
  const { startEarliest, startLatest, shape, startFlat } = bounds;
  if (!Number.isFinite(startEarliest)) return undefined;
  // `~` widens both ways alike, so the day that was written lies in the middle.
  return shape === 'some-day' || startFlat ? startEarliest : Math.floor((startEarliest + startLatest) / 2);
}

/** How many claims begin on each day, of those published by the known day; a claim that merely repeats another is not counted beside it. */
export function startsByDay(dataset: Claimed, known: Day): ReadonlyMap<Day, number> {
  const index = indexOf(dataset);
  const starts = new Map<Day, number>();
  for (const claim of index.claims) {
    const original = claim.sameAs === undefined ? undefined : index.byId.get(claim.sameAs);
    if (!counts(claim, known, index) || (original && isHeard(original, known))) continue;
    const day = nominalStart(claim.bounds);
    if (day !== undefined) starts.set(day, (starts.get(day) ?? 0) + 1);
  }
  return starts;
}

/** The days one bar stands for at a scale: a day, or where that is too thin a week, a month or a year. */
export function barUnit(scale: Scale): Unit {
  const pixels = dayWidth(scale);
  if (pixels >= LEAST_BAR) return { of: 'day', step: 1 };
  if (pixels * 7 >= LEAST_BAR) return { of: 'week', step: 1 };
  return pixels * 28 >= LEAST_BAR ? { of: 'month', step: 1 } : { of: 'year', step: 1 };
}

/** The bars of a histogram in order, empty ones left out. */
export function barsOf(starts: ReadonlyMap<Day, number>, unit: Unit): Bar[] {
  const bars = new Map<Day, Bar>();
  for (const [day, claims] of starts) {
    const first = cellStart(day, unit);
    bars.set(first, { first, last: nextCell(first, unit) - 1, claims: claims + (bars.get(first)?.claims ?? 0) });
  }
  return [...bars.values()].sort((a, b) => a.first - b.first);
}

/** A round number no bar is above, the height of the histogram: it changes seldom while bars grow. */
export function ceilingOf(bars: readonly Bar[]): number {
  const highest = Math.max(0, ...bars.map(({ claims }) => claims));
  const steps = [5, 10, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500];
  return steps.find((step) => step >= highest) ?? Math.ceil(highest / 1000) * 1000;
}
