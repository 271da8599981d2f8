import type { Clock, Dataset, Known } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { differenceBetween, isChange, type Difference } from './difference.ts';
import { createSceneWalk } from './scene-walk.ts';
import type { Scene } from './scene.ts';

/** How the clock knows while its date moves: from one day, from the latest, or locked to the date. */
export type Knowing = Known | 'locked';

/** The clock of a date, at one way of knowing. */
export function clockOn(date: Day, knowing: Knowing): Clock {
  return { date, known: knowing === 'locked' ? date : knowing };
}

/** How much happens: the features whose claims or holders change, at least one where anything changes, else none. */
export function changeCount(difference: Difference): number {
  const features = difference.features.filter(({ sets, control }) => sets.length > 0 || control.length > 0);
  return isChange(difference) ? Math.max(1, features.length) : 0;
}

/** The day of change nearest to a place (the middle of a day counts) and at most `reach` days away; undefined when there is none. */
export function nearestChange(days: readonly Day[], place: number, reach: number): Day | undefined {
  const distance = (day: Day): number => Math.abs(day + 0.5 - place);
  const near = days.filter((day) => distance(day) <= reach);
  return near.length === 0 ? undefined : near.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

/**
 * Walks the days from `first` to `last` and gives for each how much changes against the day before. Every scene is made once, so a
 * caller may stop and go on between any two days without cost.
 */
export function* changesBetween(
  dataset: Dataset,
  knowing: Knowing,
  first: Day,
  last: Day,
): Generator<readonly [Day, number], void> {
  const walk = createSceneWalk(dataset);
  let before: Scene = walk(clockOn(first - 1, knowing));
  for (let day = first; day <= last; day++) {
    const scene = walk(clockOn(day, knowing));
    yield [day, changeCount(differenceBetween(before, scene))];
    before = scene;
  }
}
