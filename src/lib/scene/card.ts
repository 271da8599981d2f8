import type { StandingClaim } from '#lib/domain/standing.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import type { SceneFeature } from './scene.ts';

/** A claim on a card with the claims that merely repeat it: they add sources, not weight. */
export interface CardEntry {
  readonly standing: StandingClaim;
  readonly repeats: readonly StandingClaim[];
}

/** One heading of a card with its claims, strongest first. */
export interface CardSection {
  readonly title: string;
  readonly entries: readonly CardEntry[];
  /** What no longer counts is folded away. */
  readonly folded: boolean;
}

/** The heading under the plots. */
export const FIGURE_SENTENCES = 'The figures as sentences';

/** Claims strongest first, each once; what repeats one of them stands with it. */
export function cardEntries(claims: readonly StandingClaim[]): CardEntry[] {
  const own = withoutRepeats(claims);
  const rest = claims.filter((claim) => !own.includes(claim));
  return own.toSorted(compareStrength).map((standing) => ({
    standing,
    repeats: rest.filter(({ claim }) => claim.sameAs === standing.claim.id),
  }));
}

/**
 * The claims of a feature under the headings of its card; empty headings are left out. Who holds it has a list of its own, voice by
 * voice, and is not among what is claimed. `plotted` are the claims that say nothing but figures of a plot: their sentences follow it.
 */
export function cardSections(feature: SceneFeature, plotted: ReadonlySet<string> = new Set()): CardSection[] {
  const shown = [...feature.news, ...feature.current];
  const said = (claims: readonly StandingClaim[]): StandingClaim[] => claims.filter(({ claim }) => !claim.denies);
  const claimed = said(feature.current).filter(({ claim }) => claim.about !== 'control' || !claim.holder);
  const isPlotted = ({ claim }: StandingClaim): boolean => plotted.has(claim.id);
  const sections: [string, readonly StandingClaim[], boolean][] = [
    ['News of the week', said(feature.news), false],
    ['Claimed for this date', claimed.filter((claim) => !isPlotted(claim)), false],
    ['Denied', shown.filter(({ claim }) => claim.denies), false],
    [FIGURE_SENTENCES, claimed.filter(isPlotted), false],
    ['Last reported', feature.lastReported, true],
    ['Past', feature.past, true],
    ['Superseded', feature.superseded, true],
  ];
  return sections
    .filter(([, claims]) => claims.length > 0)
    .map(([title, claims, folded]) => ({ title, entries: cardEntries(claims), folded }));
}
