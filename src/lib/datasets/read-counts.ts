import type { Count } from '#lib/domain/claim.ts';
import { made } from './kept.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { FormatSchema } from './schema/versions.ts';
import { shared } from './shared-words.ts';
import { validate } from './validate.ts';

const NONE: readonly Count[] = [];

/** Reads the figures of a claim; one that says nothing, or contradicts itself, is left out. */
export function readCounts(
  schema: FormatSchema,
  list: readonly unknown[],
  place: Place,
  problems: ProblemList,
): readonly Count[] {
  if (list.length === 0) return NONE;
  return made(list, (item, index): Count | undefined => {
    const here = inside(place, index);
    const count = validate(schema.count, item, here, problems);
    if (!count) return undefined;
    const { min, max, words } = count;
    if (min === null && max === null && words === undefined) {
      problems.add('words-missing', here, 'A figure has neither "min" nor "max", and no "words" in their place.');
      return undefined;
    }
    if (min !== null && max !== null && min > max) {
      problems.add('min-above-max', here, `A figure has "min" ${min}, which is above its "max" ${max}.`);
      return undefined;
    }
    const { force, measure, outcome, rough = false } = count;
    return {
      ...{ force: shared(force), measure: shared(measure), min, max, rough },
      ...(outcome !== undefined && { outcome: shared(outcome) }),
      ...(words !== undefined && { words }),
    };
  });
}
