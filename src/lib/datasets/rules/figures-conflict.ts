import { asOfDay, compareAsOf } from '#lib/domain/as-of.ts';
import type { Claim, Count } from '#lib/domain/claim.ts';
import { counts, figureKey } from '#lib/domain/claim-index.ts';
import type { Day } from '#lib/domain/day.ts';
import { areDisjoint, findRange, type NumberRange } from '#lib/domain/range.ts';
import { inside } from '../place.ts';
import type { Rule, RuleInput } from './rule.ts';

interface Said {
  readonly claim: Claim;
  /** The day it is as of. */
  readonly day: Day;
  readonly count: Count;
  readonly range: NumberRange;
}

/** Two voices whose standing figures no number fits, and no declared disagreement that holds both. Told once a figure. */
export const conflictingFigures: Rule = (input, problems) => {
  for (const said of figuresOf(input)) {
    const { first, many } = undeclared(said, input);
    const place = first && input.whereIs(first.later.claim.id);
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
function figuresOf({ claims, dataset, index }: RuleInput): Said[][] {
  const groups = new Map<string, Said[]>();
  for (const { value: claim } of claims) {
    if (claim.counts.length === 0 || claim.sameAs !== undefined || !counts(claim, dataset.compiled, index)) continue;
    const day = asOfDay(claim);
    for (const count of claim.counts) {
      const range = findRange(count);
      if (!range) continue;
      const key = figureKey(count);
      const group = groups.get(key);
      if (group) group.push({ claim, day, count, range });
      else groups.set(key, [{ claim, day, count, range }]);
    }
  }
  for (const group of groups.values()) group.sort((a, b) => a.day - b.day || compareAsOf(a.claim, b.claim));
  return [...groups.values()].sort(([a], [b]) => (a && b ? compareAsOf(a.claim, b.claim) : 0));
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
    for (const [voice, earlier] of latest) {
      if (voice === later.claim.voice || !areDisjoint(earlier.range, later.range)) continue;
      if (later.day - earlier.day > dataset.standsFor.figure) continue;
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
