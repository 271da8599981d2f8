import type { Seen } from '#lib/domain/feature.ts';
import { findPositionFault } from './check-position.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readBounds } from './read-bounds.ts';
import { readLink } from './read-link.ts';
import type { FormatSchema } from './schema/versions.ts';
import { validate } from './validate.ts';

/** Reads dated positions; a bad one is left out. */
export function readSeen(schema: FormatSchema, list: readonly unknown[], place: Place, problems: ProblemList): Seen[] {
  return list.flatMap((item, index) => {
    const here = inside(place, index);
    const seen = validate(schema.seen, item, here, problems);
    if (!seen) return [];
    const fault = findPositionFault(seen.at);
    if (fault) problems.add(fault.code, inside(here, 'at'), fault.sentence);
    const bounds = readBounds(seen.on, 'date', inside(here, 'on'), problems);
    const url = seen.url === undefined ? undefined : readLink(seen.url, inside(here, 'url'), problems);
    if (fault || !bounds) return [];
    return [{ at: seen.at, on: seen.on, bounds, ...(url !== undefined && { url }) }];
  });
}
