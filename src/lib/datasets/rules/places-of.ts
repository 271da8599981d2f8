import type { Place } from '../place.ts';
import type { Entry } from '../read-entries.ts';

/** Where each of these things stands, by id. */
export function placesOf(entries: readonly Entry<{ readonly id: string }>[]): ReadonlyMap<string, Place> {
  return new Map(entries.map(({ value, place }) => [value.id, place]));
}
