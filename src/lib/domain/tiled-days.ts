import { parseDay, type Day } from './day.ts';
import type { TiledLayer } from './tiled-layer.ts';

/** From which day to which a feature of a tiled layer holds, both included, and the day it became public. */
export interface TiledDays {
  readonly first: Day;
  readonly last: Day;
  readonly reported: Day;
}

/**
 * The days of a feature by its properties. Undefined where a day that it needs cannot be read, or it ends before it begins: nothing is
 * shown without its date. `compiled` is the day the dataset was compiled, on which all is public that names no day of its own layer's
 * field; a feature that lacks the day which its layer names stays hidden.
 */
export function tiledDays(
  properties: Readonly<Record<string, unknown>>,
  { from, to, reported }: TiledLayer['fields'],
  compiled: Day,
): TiledDays | undefined {
  const first = dayIn(properties[from]);
  const end = to === undefined ? undefined : properties[to];
  const last = end === undefined || end === null ? Infinity : dayIn(end);
  const published = reported === undefined ? compiled : dayIn(properties[reported]);
  if (first === undefined || last === undefined || published === undefined || last < first) return undefined;
  return { first, last, reported: published };
}

/** Whether a feature with these days is shown at a clock. */
export function isHeldOn({ first, last, reported }: TiledDays, date: Day, known: Day): boolean {
  return first <= date && date <= last && reported <= known;
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}
