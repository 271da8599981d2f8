import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { isNameKnown } from './card-known.ts';

/** The features that a claim names besides the one whose card is open. */
export interface ClaimPlaces {
  /** Where the claim lives and what else it speaks of, in its own order. */
  readonly also: readonly Feature[];
  /** Where it was said, which makes no presence there. */
  readonly saidAt?: Feature;
}

/** Other features a claim speaks of, as far as they have a name on the known day. */
export function claimPlaces(claim: Claim, card: string, dataset: Dataset, known: Day): ClaimPlaces {
  const named = (id: string): Feature[] => {
    const feature = dataset.features.find((candidate) => candidate.id === id);
    return feature && isNameKnown(feature, known, dataset) ? [feature] : [];
  };
  const ids = new Set([claim.feature, ...claim.also]);
  ids.delete(card);
  const [saidAt] = claim.saidAt === undefined || claim.saidAt === card ? [] : named(claim.saidAt);
  return { also: [...ids].flatMap(named), ...(saidAt && { saidAt }) };
}
