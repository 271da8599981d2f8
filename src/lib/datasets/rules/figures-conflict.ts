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
    const pairs = undeclared(said, input);
    const [first] = pairs;
    const place = first && places.get(first.later.claim.id);
    if (!first || !place) continue;
    const { earlier, later } = first;
    const more =
      pairs.length === 1
        ? ''
        : ` There ${pairs.length === 2 ? 'is 1 more pair' : `are ${pairs.length - 1} more pairs`} of this figure.`;
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

function undeclared(said: readonly Said[], { dataset }: RuleInput): { earlier: Said; later: Said }[] {
  const latest = new Map<string, Said>();
  return said.flatMap((later) => {
    latest.delete(later.claim.voice);
    const against = [...latest.values()].filter(
      (earlier) =>
        asOfDay(later.claim) - asOfDay(earlier.claim) <= dataset.standsFor.figure &&
        areDisjoint(earlier.range, later.range) &&
        !isDeclared(earlier.claim, later.claim, dataset.disagreements),
    );
    latest.set(later.claim.voice, later);
    return against.map((earlier) => ({ earlier, later }));
  });
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
