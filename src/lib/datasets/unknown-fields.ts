import type * as v from 'valibot';
import { isRecord } from './record.ts';
import { nearMiss } from './near-miss.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';

/** The parts of valibot's schemas that this walk looks at. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
}

/**
 * Tells fields that the schema does not know, with the one that was probably meant: a misspelt field would otherwise vanish
 * without a word. Only plain `object` schemas are ours alone; where other tools may add fields the schema is a loose one.
 */
export function tellUnknownFields(schema: v.GenericSchema, value: unknown, place: Place, problems: ProblemList): void {
  walk(schema, value, place, problems);
}

function walk(schema: AnySchema, value: unknown, place: Place, problems: ProblemList): void {
  if (schema.wrapped) return walk(schema.wrapped, value, place, problems);
  if (schema.item && Array.isArray(value)) {
    value.forEach((item, index) => walk(schema.item as AnySchema, item, inside(place, index), problems));
    return;
  }
  if (schema.type !== 'object' || !schema.entries || !isRecord(value)) return;
  for (const key of Object.keys(value)) {
    const known = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    if (!known) tell(key, Object.keys(schema.entries), inside(place, key), problems);
    else if (holdsMore(known)) walk(known, value[key], inside(place, key), problems);
  }
}

/** Whether there can be fields within; most are words and numbers, and there are millions of them. */
function holdsMore({ type, item, wrapped }: AnySchema): boolean {
  return type === 'object' || item !== undefined || (wrapped !== undefined && holdsMore(wrapped));
}

function tell(key: string, known: readonly string[], place: Place, problems: ProblemList): void {
  const meant = nearMiss(key, known);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  problems.add('unknown-field', place, `The field "${key}" is not part of the format and is not read${hint || '.'}`);
}
