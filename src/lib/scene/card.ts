import type { StandingClaim } from '#lib/domain/standing.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import type { SceneFeature } from './scene.ts';

/** A claim on a card with the claims that merely repeat it: they add sources, not weight. */
export interface CardEntry {
  readonly standing: StandingClaim;
  readonly repeats: readonly StandingClaim[];
}

/** The headings of a card, each called by a message. */
export type CardHeading = Extract<MessageKey, `standing.${string}` | `card.${'denied' | 'figureSentences'}`>;

/** One heading of a card with its claims, strongest first. */
export interface CardSection {
  readonly heading: CardHeading;
  readonly title: string;
  readonly entries: readonly CardEntry[];
  /** What no longer counts is folded away. */
  readonly folded: boolean;
}

/** The heading under the plots. */
export const FIGURE_SENTENCES: CardHeading = 'card.figureSentences';

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
export function cardSections(
  feature: SceneFeature,
  plotted: ReadonlySet<string> = new Set(),
  language = 'en',
): CardSection[] {
  const shown = [...feature.news, ...feature.current];
  const said = (claims: readonly StandingClaim[]): StandingClaim[] => claims.filter(({ claim }) => !claim.denies);
  const claimed = said(feature.current).filter(({ claim }) => claim.about !== 'control' || !claim.holder);
  const isPlotted = ({ claim }: StandingClaim): boolean => plotted.has(claim.id);
  const sections: [CardHeading, readonly StandingClaim[], boolean][] = [
    ['standing.news', said(feature.news), false],
    ['standing.current', claimed.filter((claim) => !isPlotted(claim)), false],
    ['card.denied', shown.filter(({ claim }) => claim.denies), false],
    [FIGURE_SENTENCES, claimed.filter(isPlotted), false],
    ['standing.last-reported', feature.lastReported, true],
    ['standing.past', feature.past, true],
    ['standing.superseded', feature.superseded, true],
  ];
  return sections
    .filter(([, claims]) => claims.length > 0)
    .map(([heading, claims, folded]) => ({
      heading,
      title: say(language, heading),
      entries: cardEntries(claims),
      folded,
    }));
}
