import type { Count } from '#lib/domain/claim.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { FormatSchema } from './schema/versions.ts';
import { validate } from './validate.ts';

/** Reads the figures of a claim; one that says nothing, or contradicts itself, is left out. */
export function readCounts(
  schema: FormatSchema,
  list: readonly unknown[],
  place: Place,
  problems: ProblemList,
): Count[] {
  return list.flatMap((item, index) => {
    const here = inside(place, index);
    const count = validate(schema.count, item, here, problems);
    if (!count) return [];
    const { min, max, words } = count;
    if (min === null && max === null && words === undefined) {
      problems.add('words-missing', here, 'A figure has neither "min" nor "max", and no "words" in their place.');
      return [];
    }
    if (min !== null && max !== null && min > max) {
      problems.add('min-above-max', here, `A figure has "min" ${min}, which is above its "max" ${max}.`);
      return [];
    }
    return [{ ...count, rough: count.rough ?? false }];
  });
}
