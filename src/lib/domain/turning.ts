import { asOfDay } from './as-of.ts';
import { asStart, type Bounds, type DayRange } from './bounds.ts';
import type { Claim } from './claim.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Day } from './day.ts';
import { newerFigures } from './newer-figures.ts';
import { saysOtherwise } from './standing.ts';

/**
 * The days on which the standing or the certainty of a claim on a feature may differ from the day before, at one and the same known
 * day. More days than change anything are given, never fewer: a scene decides. News, which needs both days, is left out.
 */
export function turningSpans(claim: Claim, feature: string, index: ClaimIndex): DayRange[] {
  const { trace, presence, figure } = index.standsFor;
  const isFigure = claim.about === 'strength' || claim.about === 'casualties';
  if (isFigure) {
    const own = points(asOfDay(claim), asOfDay(claim) + figure + 1);
    return [
      ...own,
      ...claim.counts.flatMap((count) => newerFigures(claim, count, index)).flatMap((other) => points(asOfDay(other))),
    ];
  }
  const isState = claim.about === 'presence' || claim.about === 'control';
  const own = isState ? asStart(claim.bounds) : claim.bounds;
  const endsElsewhere = isState || claim.about === 'engagement';
  const ending = (index.saidOf.get(feature) ?? []).filter((other) => endsElsewhere && saysOtherwise(other, claim));
  const voice = index.voices.get(claim.voice);
  const ages = claim.about === 'presence' && !Number.isFinite(own.endLatest);
  return [
    ...fades(own, trace),
    ...(ages ? points(claim.bounds.startLatest + presence + 1) : []),
    ...ending.flatMap(({ bounds }) => endedSpans(bounds, trace)),
    ...(endsElsewhere && voice?.series ? seriesSpans(own, voice.series, trace) : []),
    // Its figures stand only until its voice gives newer ones.
    ...claim.counts.flatMap((count) => newerFigures(claim, count, index)).flatMap((other) => points(asOfDay(other))),
  ];
}

/** The known days on which the standing of a claim on a feature may change: what is published or taken back about it. */
export function tellingDays(claim: Claim, feature: string, index: ClaimIndex): Day[] {
  const neighbours = (index.saidOf.get(feature) ?? []).filter((other) => saysOtherwise(other, claim));
  const involved = new Set<Claim>([
    claim,
    ...neighbours,
    ...claim.counts.flatMap((count) => newerFigures(claim, count, index)),
  ]);
  const original = claim.sameAs === undefined ? undefined : index.byId.get(claim.sameAs);
  if (original) involved.add(original);
  for (const other of [...involved]) {
    for (const correction of index.corrections.get(other.id) ?? []) involved.add(correction);
  }
  return [...involved].flatMap(({ reportDay, retractDay }) =>
    retractDay === undefined ? [reportDay] : [reportDay, retractDay],
  );
}

/** Rise, fall, the end of the faded trace, and days named one by one. */
function fades(bounds: Bounds, trace: number): DayRange[] {
  const { startEarliest, startLatest, endEarliest, endLatest, startFlat, endFlat, unknownStart, unknownEnd } = bounds;
  return [
    ...span(startEarliest, startLatest + (startFlat || unknownEnd ? 1 : 0)),
    ...span(endEarliest + (endFlat || unknownStart ? 0 : 1), endLatest + 1),
    ...points(endLatest + trace + 1),
    ...(bounds.members ?? []).flatMap(({ first, last }) => points(first, last + 1)),
  ];
}

/** What the first and last day of its voice's series cut from a claim. */
function seriesSpans(own: Bounds, series: Bounds, trace: number): DayRange[] {
  const { startEarliest: first, endLatest: last } = series;
  return [...fades(series, trace), ...span(first, own.startLatest + 1), ...span(own.endEarliest, last + 1)];
}

/** What another claim's beginning does to the claim it ends: the old fades as the new rises, then leaves its trace. */
function endedSpans(next: Bounds, trace: number): DayRange[] {
  const { startEarliest, startLatest } = next;
  return [...span(startEarliest - 1, startLatest + 1), ...span(startEarliest + trace - 1, startLatest + trace + 1)];
}

/** A span of days; where a side is open its ends alone, since nothing fades over an open side. */
function span(first: Day, last: Day): DayRange[] {
  return Number.isFinite(first) && Number.isFinite(last) ? [{ first, last }] : points(first, last);
}

function points(...days: readonly Day[]): DayRange[] {
  return days.filter(Number.isFinite).map((day) => ({ first: day, last: day }));
}
