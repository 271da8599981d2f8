import type { About, Confidence } from '#lib/domain/claim.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';

/** What a reader wants first: who moved, who is where, who fought; then how many; then who holds what; then who said what. */
const ABOUT_ORDER: readonly About[] = [
  'movement', 'presence', 'engagement', 'strength', 'casualties', 'statement', 'control',
]; // prettier-ignore
const CONFIDENCE_ORDER: readonly Confidence[] = ['confirmed', 'claimed', 'inferred', 'disputed'];

/** Strongest first: news, subject, confidence, certainty of date, newest report, id. */
export function compareStrength(a: StandingClaim, b: StandingClaim): number {
  const rank = ({ claim, standing }: StandingClaim): number[] => [
    standing === 'news' ? 0 : 1,
    claim.unsourced ? 1 : 0,
    ABOUT_ORDER.indexOf(claim.about),
    CONFIDENCE_ORDER.indexOf(claim.confidence),
  ];
  const [x, y] = [rank(a), rank(b)];
  const differing = x.map((value, i) => value - (y[i] ?? 0)).find((value) => value !== 0);
  return (
    differing ??
    (b.certainty - a.certainty || b.claim.reportDay - a.claim.reportDay || (a.claim.id < b.claim.id ? -1 : 1))
  );
}

/** Leaves out what merely repeats a claim that is in the list too. */
export function withoutRepeats(claims: readonly StandingClaim[]): StandingClaim[] {
  const ids = new Set(claims.map(({ claim }) => claim.id));
  return claims.filter(({ claim }) => claim.sameAs === undefined || !ids.has(claim.sameAs));
}
