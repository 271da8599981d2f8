import type { Claim } from '#lib/domain/claim.ts';
import { indexOf, isHeard } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';

/** What a voice had said by a day, the latest first; what it took back is left out. */
export function saidBy(voice: string, dataset: Dataset, known: Day): Claim[] {
  return newestFirst(indexOf(dataset).claims.filter((claim) => claim.voice === voice && isHeard(claim, known)));
}

/** The claims published by a day that cite a source, the latest first. */
export function citing(source: string, dataset: Dataset, known: Day): Claim[] {
  return newestFirst(
    indexOf(dataset).claims.filter((claim) => claim.sources.includes(source) && isHeard(claim, known)),
  );
}

function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => b.reportDay - a.reportDay || (a.id < b.id ? -1 : 1));
}
