import { compareStart } from '#lib/domain/as-of.ts';
import { asStart } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { counts } from '#lib/domain/claim-index.ts';
import { inside } from '../place.ts';
import type { Rule } from './rule.ts';

/** One voice that says of one place, for one time, that two hold it. A later start ends an earlier state; two equal starts end neither. */
export const controlTwice: Rule = ({ dataset, whereIs, index }, problems) => {
  for (const [feature, list] of index.ofFeature) {
    const byVoice = new Map<string, Claim[]>();
    for (const claim of list) {
      if (claim.about !== 'control' || claim.denies || claim.sameAs !== undefined) continue;
      if (!counts(claim, dataset.compiled, index)) continue;
      byVoice.set(claim.voice, [...(byVoice.get(claim.voice) ?? []), claim]);
    }
    for (const held of byVoice.values()) {
      const sorted = held.toSorted(compareStart);
      sorted.forEach((claim, at) => {
        const before = sorted[at - 1];
        const place = whereIs(claim.id);
        if (!before || !place || before.holder === claim.holder || !clash(before, claim)) return;
        problems.add(
          'control-twice',
          inside(place, 'holder'),
          `The voice "${claim.voice}" says of "${feature}" that "${claim.holder}" holds it (${claim.valid}) and that "${before.holder}" holds it (${before.valid}, claim "${before.id}").`,
        );
      });
    }
  }
};

/** Whether both are said of one time: they begin alike, or the first was given an end of its own that lies after the second's start. */
function clash(first: Claim, second: Claim): boolean {
  const [a, b] = [asStart(first.bounds), asStart(second.bounds)];
  if (a.startEarliest === b.startEarliest && a.startLatest === b.startLatest) return true;
  return Number.isFinite(a.endEarliest) && a.endEarliest >= b.startLatest;
}
