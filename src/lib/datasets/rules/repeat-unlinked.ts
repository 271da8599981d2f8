import type { Claim } from '#lib/domain/claim.ts';
import { repeats } from '#lib/domain/claim-index.ts';
import type { Entry } from '../read-entries.ts';
import type { Rule } from './rule.ts';

/** A claim that says again what its voice has said of the same time, without `sameAs`: it would be counted twice. */
export const unlinkedRepeats: Rule = ({ claims }, problems) => {
  const groups = new Map<string, Entry<Claim>[]>();
  for (const entry of claims) {
    const key = keyOf(entry.value);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  for (const group of groups.values()) {
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
