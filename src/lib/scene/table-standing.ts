import type { SceneFeature } from './scene.ts';

/** How a feature stands in a scene, the strongest of its claims first. */
export const ROW_STANDINGS = ['news', 'current', 'trace', 'last-reported', 'past', 'superseded', 'nothing'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

const WORDS: Readonly<Record<RowStanding, string>> = {
  news: 'News of the week',
  current: 'Claimed for this date',
  trace: 'Past, still drawn as a trace',
  'last-reported': 'Last reported',
  past: 'Past',
  superseded: 'Superseded',
  nothing: 'Nothing claimed by this date',
};

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
export function standingWords(standing: RowStanding): string {
  return WORDS[standing];
}
