import type { StandingClaim } from '#lib/domain/standing.ts';
import { compareStrength } from './claim-order.ts';
import type { SceneFeature } from './scene.ts';

/** One heading of a card with its claims, strongest first. */
export interface CardSection {
  readonly title: string;
  readonly claims: readonly StandingClaim[];
  /** What no longer counts is folded away. */
  readonly folded: boolean;
}

/** The claims of a feature under the headings of its card; empty headings are left out. */
export function cardSections(feature: SceneFeature): CardSection[] {
  const denials = [...feature.news, ...feature.current].filter(({ claim }) => claim.denies);
  const said = (claims: readonly StandingClaim[]): StandingClaim[] => claims.filter(({ claim }) => !claim.denies);
  const sections: [string, readonly StandingClaim[], boolean][] = [
    ['News of the week', said(feature.news), false],
    ['Claimed for this date', said(feature.current), false],
    ['Denied', denials, false],
    ['Last reported', feature.lastReported, true],
    ['Past', feature.past, true],
    ['Superseded', feature.superseded, true],
  ];
  return sections
    .filter(([, claims]) => claims.length > 0)
    .map(([title, claims, folded]) => ({ title, claims: [...claims].sort(compareStrength), folded }));
}
