import { asOfDay } from '#lib/domain/as-of.ts';
import type { Claim, Count } from '#lib/domain/claim.ts';
import { counts, indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { partsOf, type Day } from '#lib/domain/day.ts';
import type { Scene } from './scene.ts';

/** An area that somebody said was held. */
export interface ClaimedArea {
  readonly claim: Claim;
  readonly count: Count;
  readonly asOf: Day;
}

/** The areas of ground held that were claimed for the month of a scene's date, as far as they were published, oldest first. */
export function areasClaimed(scene: Scene, dataset: Dataset): ClaimedArea[] {
  const index = indexOf(dataset);
  const month = (day: Day): string => `${partsOf(day).year}-${partsOf(day).month}`;
  const areas = new Set(
    dataset.forces.filter(({ unit, actor }) => unit === 'km2' && actor !== undefined).map(({ id }) => id),
  );
  return index.claims
    .filter(
      (claim) =>
        claim.sameAs === undefined &&
        counts(claim, scene.knownDay, index) &&
        month(asOfDay(claim)) === month(scene.date),
    ) // prettier-ignore
    .flatMap((claim) =>
      claim.counts
        .filter(({ force, measure }) => measure === 'present' && areas.has(force))
        .map((count) => ({ claim, count, asOf: asOfDay(claim) })),
    )
    .sort((a, b) => a.asOf - b.asOf);
}
