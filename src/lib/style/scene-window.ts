import type { About, Confidence } from '#lib/domain/claim.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { SceneFeature } from '#lib/scene/scene.ts';

/** How a feature is drawn: in full, as a grey trace, or only because a route ends there. */
export type Window = 'open' | 'trace' | 'end';

/** Strongest first. */
const CONFIDENCE: readonly Confidence[] = ['confirmed', 'claimed', 'inferred', 'disputed'];

/** A denial or a statement is words, never a mark on the map. */
const isDrawn = ({ claim }: StandingClaim): boolean => !claim.denies && claim.about !== 'statement';

/** The claims that make a feature stand at its clock, of one kind where `about` is given. */
export function openClaims(feature: SceneFeature, about?: About): StandingClaim[] {
  return [...feature.current, ...feature.news].filter(
    (claim) => isDrawn(claim) && (!about || claim.claim.about === about),
  );
}

/** Open when a claim stands, trace when one has lately passed; undefined when the feature is not drawn. */
export function windowOf(feature: SceneFeature, about?: About): 'open' | 'trace' | undefined {
  if (openClaims(feature, about).length > 0) return 'open';
  const traced = feature.past.some((claim) => claim.trace && isDrawn(claim) && (!about || claim.claim.about === about));
  return traced ? 'trace' : undefined;
}

/** The greatest certainty of date among claims, 0..1; 1 for figures, whose date is not in doubt. */
export function certaintyOf(claims: readonly StandingClaim[]): number {
  return Math.max(0, ...claims.map(({ certainty }) => certainty));
}

/** The strongest confidence among claims; `claimed` when there are none. */
export function confidenceOf(claims: readonly StandingClaim[]): Confidence {
  return CONFIDENCE.find((level) => claims.some(({ claim }) => claim.confidence === level)) ?? 'claimed';
}
