import { say } from '#lib/messages/say.ts';
import type { SceneFeature } from './scene.ts';

/** How a feature stands in a scene, the strongest of its claims first. */
export const ROW_STANDINGS = ['news', 'current', 'trace', 'last-reported', 'past', 'superseded', 'nothing'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

/** What of a feature counts most at this clock; `nothing` for one that the scene does not hold. */
export function standingOf(shown: SceneFeature | undefined): RowStanding {
  if (!shown) return 'nothing';
  if (shown.news.length > 0) return 'news';
  if (shown.current.length > 0) return 'current';
  if (shown.past.some(({ trace }) => trace)) return 'trace';
  if (shown.lastReported.length > 0) return 'last-reported';
  return shown.past.length > 0 ? 'past' : 'superseded';
}

/** A standing in a reader's words. */
export function standingWords(standing: RowStanding, language = 'en'): string {
  return say(language, `standing.${standing}`);
}
