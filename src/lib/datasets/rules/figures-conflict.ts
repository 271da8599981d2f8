import { asOfDay, compareAsOf } from '#lib/domain/as-of.ts';
import type { Claim, Count } from '#lib/domain/claim.ts';
import { counts, figureKey } from '#lib/domain/claim-index.ts';
import { areDisjoint, rangeOf, type NumberRange } from '#lib/domain/range.ts';
import { inside } from '../place.ts';
import { placesOf } from './places-of.ts';
import type { Rule, RuleInput } from './rule.ts';

interface Said {
  readonly claim: Claim;
  readonly count: Count;
  readonly range: NumberRange;
}

/** Two voices whose standing figures no number fits, and no declared disagreement that holds both. Told once a figure. */
export const conflictingFigures: Rule = (input, problems) => {
  const places = placesOf(input.claims);
  for (const said of figuresOf(input).values()) {
    const { first, many } = undeclared(said, input);
    const place = first && places.get(first.later.claim.id);
    if (!first || !place) continue;
    const { earlier, later } = first;
    const more =
      many === 1 ? '' : ` There ${many === 2 ? 'is 1 more pair' : `are ${many - 1} more pairs`} of this figure.`;
    problems.add(
      'figures-conflict',
      inside(place, 'counts'),
      `The figure ${later.count.measure} of "${later.count.force}" is ${words(later)} ("${later.claim.voice}") and ${words(earlier)} ("${earlier.claim.voice}", claim "${earlier.claim.id}"); no declared disagreement holds both.${more}`,
    );
  }
};

/** The figures that stand with everything known, by what they count, oldest first. */
function figuresOf({ claims, dataset, index }: RuleInput): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  const standing = claims
    .map(({ value }) => value)
    .filter((claim) => claim.counts.length > 0 && claim.sameAs === undefined && counts(claim, dataset.compiled, index));
  for (const claim of standing.toSorted(compareAsOf)) {
    for (const count of claim.counts) {
      const range = rangeOf(count);
      const key = figureKey(count);
      const group = groups.get(key);
      if (!range) continue;
      if (group) group.push({ claim, count, range });
      else groups.set(key, [{ claim, count, range }]);
    }
  }
  return groups;
}

interface Pair {
  readonly earlier: Said;
  readonly later: Said;
}

/** The first pair that nothing declares, and how many there are. Each figure is held against the latest of every other voice. */
function undeclared(said: readonly Said[], { dataset }: RuleInput): { first?: Pair; many: number } {
  const latest = new Map<string, Said>();
  let first: Pair | undefined;
  let many = 0;
  for (const later of said) {
    const day = asOfDay(later.claim);
    for (const [voice, earlier] of latest) {
      if (voice === later.claim.voice || !areDisjoint(earlier.range, later.range)) continue;
      if (day - asOfDay(earlier.claim) > dataset.standsFor.figure) continue;
      if (isDeclared(earlier.claim, later.claim, dataset.disagreements)) continue;
      first ??= { earlier, later };
      many += 1;
    }
    latest.set(later.claim.voice, later);
  }
  return { ...(first && { first }), many };
}

function isDeclared(a: Claim, b: Claim, disagreements: RuleInput['dataset']['disagreements']): boolean {
  return disagreements.some(({ sides }) => {
    const has = (claim: Claim) => sides.findIndex((side) => side.claims.includes(claim.id));
    return has(a) >= 0 && has(b) >= 0;
  });
}

function words({ count: { min, max, rough } }: Said): string {
  const about = rough ? 'about ' : '';
  if (min === max) return `${about}${min}`;
  if (min === null) return `up to ${about}${max}`;
  return max === null ? `at least ${about}${min}` : `${about}${min} to ${max}`;
}
