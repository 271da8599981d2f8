import type * as v from 'valibot';
import { about, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { isRecord } from './record.ts';
import { validate } from './validate.ts';

type EntrySchema = v.BaseSchema<unknown, { id: string }, v.BaseIssue<unknown>>;

/** An entry of a list, with where it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly place: Place;
}

/** Reads a list entry by entry: a bad one, and the second of two with one id, costs only itself. */
export function readEntries<S extends EntrySchema>(
  kind: string,
  schema: S,
  list: readonly unknown[],
  place: Place,
  problems: ProblemList,
): Entry<v.InferOutput<S>>[] {
  const entries: Entry<v.InferOutput<S>>[] = [];
  const ids = new Set<string>();
  list.forEach((item, index) => {
    const here = about(inside(place, index), kind, isRecord(item) ? item['id'] : undefined);
    const value = validate(schema, item, here, problems);
    if (value === undefined) return;
    if (isNewId(value.id, ids, here, problems)) entries.push({ value, place: here });
  });
  return entries;
}

/** Takes an id into the set; one that is already there is told. */
export function isNewId(id: string, ids: Set<string>, place: Place, problems: ProblemList): boolean {
  if (!ids.has(id)) {
    ids.add(id);
    return true;
  }
  problems.add('duplicate-id', inside(place, 'id'), `The id "${id}" is used twice; the later one is left out.`);
  return false;
}
