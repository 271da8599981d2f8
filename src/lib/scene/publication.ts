import { asStart } from '#lib/domain/bounds.ts';
import { indexOf, isHeard, type Claimed } from '#lib/domain/claim-index.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { say } from '#lib/messages/say.ts';
import type { Day } from '#lib/domain/day.ts';

/** How long a claim took to become public, in classes a reader can tell apart. */
export const DELAY_CLASSES = ['same-day', 'week', 'month', 'later'] as const;
export type DelayClass = (typeof DELAY_CLASSES)[number];

/** The way of a claim, or of several alike, from what it tells of to its publication. Both days are included. */
export interface Publication {
  /** The last day of what it tells of: for a state that goes on, the latest day it began. */
  readonly happened: Day;
  readonly published: Day;
  readonly delay: number;
  readonly claims: number;
}

const WEEK = 7;
const MONTH = 31;

/** The class of a delay in days: the same day, up to a week, up to a month, later. */
export function delayClass(delay: number): DelayClass {
  if (delay === 0) return 'same-day';
  if (delay <= WEEK) return 'week';
  return delay <= MONTH ? 'month' : 'later';
}

/** The last day of what a claim tells of, never later than its report: what goes on, and what is planned, was told at once. */
export function happenedBy(claim: Claim): Day {
  const { about, bounds, reportDay } = claim;
  const state = about === 'presence' || about === 'control';
  const end = state && !Number.isFinite(asStart(bounds).endLatest) ? bounds.startLatest : bounds.endLatest;
  return Number.isFinite(end) ? Math.min(end, reportDay) : reportDay;
}

/**
 * How long each claim published by the known day took to become public, from the end of what it tells of to its report, alike ones
 * together; earliest first. What merely repeats a published claim is not counted beside it.
 */
export function publications(dataset: Claimed, known: Day): Publication[] {
  const index = indexOf(dataset);
  const groups = new Map<string, Publication>();
  for (const claim of index.claims) {
    const original = claim.sameAs === undefined ? undefined : index.byId.get(claim.sameAs);
    if (claim.reportDay > known || (original && isHeard(original, known))) continue;
    const [happened, published] = [happenedBy(claim), claim.reportDay];
    const key = `${happened}|${published}`;
    const claims = (groups.get(key)?.claims ?? 0) + 1;
    groups.set(key, { happened, published, delay: published - happened, claims });
  }
  return [...groups.values()].sort((a, b) => a.happened - b.happened || a.published - b.published);
}

/** How many claims became public within each class of delay. */
export function delayCounts(all: readonly Publication[]): Record<DelayClass, number> {
  const counts: Record<DelayClass, number> = { 'same-day': 0, week: 0, month: 0, later: 0 };
  for (const { delay, claims } of all) counts[delayClass(delay)] += claims;
  return counts;
}

/** How the claims about things that ended on a day became public, in words: "3 claims about this day: 2 the same day, 1 after 12 days." Undefined when there is none. */
export function publicationWords(all: readonly Publication[], day: Day, language = 'en'): string | undefined {
  const here = all.filter(({ happened }) => happened === day);
  const total = here.reduce((n, { claims }) => n + claims, 0);
  if (total === 0) return undefined;
  const atOnce = here.filter(({ delay }) => delay === 0).reduce((n, { claims }) => n + claims, 0);
  const late = here.filter(({ delay }) => delay > 0);
  const lateClaims = total - atOnce;
  const days = (n: number): string => say(language, 'publication.days', { n });
  const [first, last] = [late[0]?.delay ?? 0, late.at(-1)?.delay ?? 0];
  const after = first === last ? days(first) : say(language, 'publication.range', { first, days: days(last) });
  const parts = [
    ...(atOnce > 0
      ? [say(language, atOnce === total ? 'publication.allAtOnce' : 'publication.atOnce', { n: atOnce })]
      : []),
    ...(lateClaims > 0
      ? [say(language, lateClaims === total ? 'publication.allAfter' : 'publication.after', { n: lateClaims, after })]
      : []),
  ];
  return say(language, 'publication.about', { n: total, parts: parts.join(', ') });
}
