import type { Claim } from '#lib/domain/claim.ts';
import { asStart } from '#lib/domain/bounds.ts';
import { indexOf, type Claimed } from '#lib/domain/claim-index.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { Span } from './label-layout.ts';

/** Days that a claim is news after its report. */
const NEWS_DAYS = 7;

/**
 * Every day on which a claim may put its feature on the map, whatever the clock knows: from its start to its end or until it ages, its
 * trace after that, and the week in which it is news. More days than it will be seen on, never fewer: what may meet keeps apart.
 */
function spansOfClaim(claim: Claim, { standsFor }: Claimed): Span[] {
  if (claim.denies || claim.about === 'statement') return [];
  const { about, reportDay } = claim;
  const news: Span = { first: reportDay, last: reportDay + NEWS_DAYS };
  if (about === 'strength' || about === 'casualties') {
    const first = Math.min(claim.bounds.endLatest, reportDay);
    return [
      { first: Number.isFinite(first) ? first : reportDay, last: reportDay + standsFor.figure + standsFor.trace },
    ];
  }
  const held = about === 'presence' || about === 'control' ? asStart(claim.bounds) : claim.bounds;
  const ageing = about === 'presence' ? claim.bounds.startLatest + standsFor.presence : Infinity;
  const last = Number.isFinite(held.endLatest) ? held.endLatest : ageing;
  return [{ first: held.startEarliest, last: last + standsFor.trace }, news];
}

/** The days on which a feature may be drawn, for laying out its name. */
export function spansOf(feature: Pick<Feature, 'id'>, dataset: Claimed): Span[] {
  return joined((indexOf(dataset).ofFeature.get(feature.id) ?? []).flatMap((claim) => spansOfClaim(claim, dataset)));
}

/** The same days in as few spans as they need, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const before = out.at(-1);
    if (before && span.first <= before.last + 1)
      out[out.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    else out.push(span);
  }
  return out;
}
