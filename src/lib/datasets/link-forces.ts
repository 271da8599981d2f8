import type { Force } from '#lib/domain/dataset.ts';
import { about, inside, placeOf } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Register } from './register.ts';
import { isRecord } from './record.ts';

/** Checks the features in which forces are counted, which are known only once the layers are read. */
export function linkForces(
  forces: readonly Force[],
  raw: unknown,
  file: string,
  features: Register,
  problems: ProblemList,
): Force[] {
  const list: readonly unknown[] = isRecord(raw) && Array.isArray(raw['forces']) ? raw['forces'] : [];
  return forces.map(({ where, ...force }) => {
    // Bad entries have been left out, so the place in the file is found again by id.
    const index = list.findIndex((item) => isRecord(item) && item['id'] === force.id);
    const place = about(inside(placeOf(file), 'forces', index), 'Force', force.id);
    return { ...force, ...features.keepFields(where === undefined ? {} : { where }, place, problems) };
  });
}
