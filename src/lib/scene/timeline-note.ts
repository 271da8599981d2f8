import { certaintyOn } from '#lib/domain/bounds.ts';
import { knownDay, type Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { differenceBetween, isChange } from './difference.ts';
import { textIn } from './card-names.ts';
import { differenceWords } from './difference-words.ts';
import { sceneAt } from './scene-at.ts';
import { clockOn, type Knowing } from './timeline-changes.ts';

/** What the timeline says of a day. */
export interface DayNote {
  readonly day: Day;
  /** The first sentence of what changes on it; absent when nothing does. */
  readonly sentence?: string;
  /** How many sentences there are beyond the first. */
  readonly more: number;
  /** The names of the phases it lies in, of those begun by the known day. */
  readonly phases: readonly string[];
}

/** What changes on a day against the day before, in one sentence with its voice, and the phases of the day. */
export function dayNote(dataset: Dataset, knowing: Knowing, day: Day, language = 'en'): DayNote {
  const known = knowing === 'locked' ? day : knownDay(dataset, knowing);
  const difference = differenceBetween(
    sceneAt(dataset, clockOn(day - 1, knowing)),
    sceneAt(dataset, clockOn(day, knowing)),
  );
  const words = isChange(difference) ? differenceWords(difference, dataset, language) : [];
  const phases = dataset.phases
    .filter(({ bounds }) => bounds.startEarliest <= known && certaintyOn(bounds, day) > 0)
    .map(({ name }) => textIn(name, language));
  const [sentence] = words;
  return { day, ...(sentence !== undefined && { sentence }), more: Math.max(0, words.length - 1), phases };
}
