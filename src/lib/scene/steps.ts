import { asOfDay } from '#lib/domain/as-of.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Clock, Dataset, StandsFor } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { NEWS_DAYS } from '#lib/domain/standing.ts';
import { differenceBetween, isChange } from './difference.ts';
import { sceneAt } from './scene-at.ts';

/** Days on which a claim may change how it counts. Not all do: a scene decides. */
function turningDays(claim: Claim, standsFor: StandsFor): Day[] {
  const { bounds, reportDay, retractDay } = claim;
  const asOf = asOfDay(claim);
  const days = [
    bounds.startEarliest,
    bounds.startLatest,
    bounds.startLatest + 1,
    bounds.startLatest + standsFor.presence + 1,
    bounds.endEarliest + 1,
    bounds.endLatest + 1,
    ...(bounds.members ?? []).flatMap(({ first, last }) => [first, last + 1]),
    asOf,
    asOf + standsFor.figure + 1,
    reportDay,
    reportDay + NEWS_DAYS,
    ...(retractDay === undefined ? [] : [retractDay]),
  ];
  // While one holder fades into the next, the surer one changes on some day between.
  if (claim.about === 'control' && Number.isFinite(bounds.startEarliest))
    for (let d = bounds.startEarliest; d < bounds.startLatest; d++) days.push(d);
  return days.filter(Number.isFinite);
}

const turning = new WeakMap<Dataset, readonly Day[]>();

/** Every day on which something may change, in order, each once. */
function turningDaysOf(dataset: Dataset): readonly Day[] {
  const known = turning.get(dataset);
  if (known) return known;
  // A claim that a filter hides may still end one that it shows.
  const { claims, voices } = indexOf(dataset.whole ?? dataset);
  const series = [...voices.values()].flatMap((voice) =>
    voice.series ? [voice.series.startEarliest, voice.series.endLatest + 1] : [],
  );
  const days = new Set([...claims.flatMap((claim) => turningDays(claim, dataset.standsFor)), ...series]);
  const sorted = [...days].sort((a, b) => a - b);
  turning.set(dataset, sorted);
  return sorted;
}

/** Whether *known* stands on the date itself: how a clock is taken when nobody says whether it is locked. */
export function isLocked(clock: Clock): boolean {
  return clock.known === clock.date;
}

/** A clock moved to a date; a locked one moves its known day along. */
export function moveTo(clock: Clock, date: Day, locked = isLocked(clock)): Clock {
  return { date, known: locked ? date : clock.known };
}

/**
 * The clock at the next (`1`) or previous (`-1`) day on which the scene differs from that of the day before, or undefined when no
 * such day is left.
 */
export function stepToChange(
  dataset: Dataset,
  clock: Clock,
  direction: 1 | -1,
  locked = isLocked(clock),
): Clock | undefined {
  const days = turningDaysOf(dataset);
  const ahead =
    direction === 1 ? days.filter((day) => day > clock.date) : days.filter((day) => day < clock.date).reverse();
  const date = ahead.find((day) => isChangeDay(dataset, clock, day, locked));
  return date === undefined ? undefined : moveTo(clock, date, locked);
}

/** Whether the scene of a day differs from that of the day before, at this clock's kind of knowledge. */
export function isChangeDay(dataset: Dataset, clock: Clock, day: Day, locked = isLocked(clock)): boolean {
  const [before, after] = [day - 1, day].map((date) => sceneAt(dataset, moveTo(clock, date, locked)));
  return before !== undefined && after !== undefined && isChange(differenceBetween(before, after));
}

/** Every day of a span on which the scene changes, in order. */
export function changeDays(dataset: Dataset, clock: Clock, span: { first: Day; last: Day }): Day[] {
  return turningDaysOf(dataset).filter(
    (day) => span.first <= day && day <= span.last && isChangeDay(dataset, clock, day),
  );
}
