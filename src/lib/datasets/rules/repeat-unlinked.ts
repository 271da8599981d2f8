import type { Claim } from '#lib/domain/claim.ts';
import { repeats } from '#lib/domain/claim-index.ts';
import type { Entry } from '../read-entries.ts';
import type { Rule } from './rule.ts';

/** A claim that says again what its voice has said of the same time, without `sameAs`: it would be counted twice. */
export const unlinkedRepeats: Rule = ({ claims }, problems) => {
  for (const group of alike(claims)) {
    const [first, ...later] = group.toSorted((a, b) => a.value.reportDay - b.value.reportDay);
    for (const { value: claim, place } of first ? later : []) {
      if (group.some(({ value }) => value !== claim && isLinked(value, claim))) continue;
      problems.add(
        'repeat-unlinked',
        place,
        `The claim says what claim "${first?.value.id}" says (same voice, same time, ${claim.counts.length > 0 ? 'same figures' : 'same place'}) and does not name it in "sameAs".`,
      );
    }
  }
};

/** The claims that say the same, in the order of the first of each; those that nothing repeats are left out. */
function alike(claims: readonly Entry<Claim>[]): Entry<Claim>[][] {
  const byFirst = new Map<Entry<Claim>, Entry<Claim>[]>();
  // Day by day, and the whole key written only of those with one beginning: of a hundred thousand claims that is far cheaper.
  for (const ofDay of grouped(claims, ({ value }) => value.valid).values())
    for (const near of grouped(ofDay, ({ value }) => beginningOf(value)).values())
      for (const group of near.length > 1 ? grouped(near, ({ value }) => keyOf(value)).values() : [])
        if (group[0] && group.length > 1) byFirst.set(group[0], group);
  return claims.flatMap((entry) => {
    const group = byFirst.get(entry);
    return group ? [group] : [];
  });
}

/** Equal for all claims whose keys are. */
function beginningOf({ voice, feature, counts: [count] }: Claim): string {
  return count ? `${voice} ${count.force} ${count.min}` : `${voice} ${feature}`;
}

function grouped(
  claims: readonly Entry<Claim>[],
  keyOf: (entry: Entry<Claim>) => string | undefined,
): Map<string, Entry<Claim>[]> {
  const groups = new Map<string, Entry<Claim>[]>();
  for (const entry of claims) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** What two claims share when one merely repeats the other: the figures, or who is where; undefined for what may happen twice in a day. */
function keyOf({ voice, about, valid, denies, counts, holder, feature }: Claim): string | undefined {
  if (counts.length > 0) return JSON.stringify([voice, about, valid, denies, counts]);
  return about === 'presence' || about === 'control'
    ? JSON.stringify([voice, about, valid, denies, holder, feature])
    : undefined;
}

function isLinked(a: Claim, b: Claim): boolean {
  return repeats(a, b) || a.supersedes.includes(b.id) || b.supersedes.includes(a.id);
}
