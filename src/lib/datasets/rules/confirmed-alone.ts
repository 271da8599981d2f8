import { asStart } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { ClaimIndex } from '#lib/domain/claim-index.ts';
import { inside } from '../place.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Two voices speak of one thing when their days lie this near each other: one day's news is the next day's in another capital. */
const NEAR_DAYS = 3;
/** That they are there and how many are there are one matter. */
const THERE: ReadonlySet<string> = new Set(['presence', 'strength']);

/** "Confirmed" that rests on one voice speaking of what others did. */
export const confirmedAlone: Rule = (input, problems) => {
  const sides = new Map(input.dataset.voices.map(({ id, side }) => [id, side]));
  const forces = new Map(input.dataset.forces.map(({ id, actor }) => [id, actor]));
  for (const { value: claim, place } of input.claims) {
    if (claim.confidence !== 'confirmed' || claim.sameAs !== undefined) continue;
    // What anybody can see in a picture rests on the picture, not on a voice; what a voice said or did in public is its own act.
    if (claim.method === 'observed' || claim.about === 'statement' || claim.reportedBasis === 'act') continue;
    const side = sides.get(claim.voice);
    if (side !== undefined && whose(claim, input, forces).has(side)) continue;
    if (isSaidByAnother(claim, input.index)) continue;
    problems.add(
      'confirmed-alone',
      inside(place, 'confidence'),
      `The claim is "confirmed", but only the voice "${claim.voice}" says so and it is no act of its own.`,
    );
  }
};

/** The actors whose doing the claim is. */
function whose(claim: Claim, { index }: RuleInput, forces: ReadonlyMap<string, string | undefined>): Set<string> {
  const actors = [
    claim.holder,
    index.features.get(claim.feature)?.actor,
    ...claim.counts.map(({ force }) => forces.get(force)),
  ];
  return new Set(actors.filter((actor) => actor !== undefined));
}

/** Whether another voice says the same kind of thing of the same place and time. */
function isSaidByAnother(claim: Claim, index: ClaimIndex): boolean {
  const own = held(claim);
  return (index.ofFeature.get(claim.feature) ?? []).some((other) => {
    if (other.voice === claim.voice || !isOneMatter(other.about, claim.about) || other.denies !== claim.denies)
      return false;
    if (other.holder !== claim.holder || other.retracted !== undefined) return false;
    const bounds = held(other);
    return bounds.startEarliest - NEAR_DAYS <= own.endLatest && own.startEarliest - NEAR_DAYS <= bounds.endLatest;
  });
}

function isOneMatter(a: Claim['about'], b: Claim['about']): boolean {
  return a === b || (THERE.has(a) && THERE.has(b));
}

function held(claim: Claim): Claim['bounds'] {
  return claim.about === 'presence' || claim.about === 'control' ? asStart(claim.bounds) : claim.bounds;
}
