import type { Claim } from '#lib/domain/claim.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Registers } from './registers.ts';
import type { FormatSchema } from './schema/versions.ts';

/** What the files beside the layers are read with: everything they may name is linked already. */
export interface Beside {
  readonly schema: FormatSchema;
  readonly registers: Registers;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly features: readonly Feature[];
  readonly problems: ProblemList;
}

/**
 * The day from which a text that rests on these claims can be known: their latest report. Undefined when one of them is missing, for
 * then the text cannot be hidden from an earlier reader.
 */
export function latestReport(
  ids: readonly string[],
  place: Place,
  { registers, claims, problems }: Beside,
): Day | undefined {
  const kept = registers.claims.keep(ids, place, problems);
  if (kept.length < ids.length) return undefined;
  return Math.max(...kept.map((id) => claims.get(id)?.reportDay ?? Infinity));
}
