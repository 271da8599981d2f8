import type { ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { standingOn, type Days, type Standing, type StandingClaim } from '#lib/domain/standing.ts';
import { figuresOf } from './figures.ts';
import type { Control, SceneFeature } from './scene.ts';

/** A feature as it stands at a clock; undefined while none of its claims may be seen. */
export function sceneFeature(feature: Feature, days: Days, index: ClaimIndex): SceneFeature | undefined {
  const claims = index.ofFeature.get(feature.id) ?? [];
  return featureOf(
    feature,
    claims.map((claim) => standingOn(claim, feature.id, days, index)),
    days,
    index,
  );
}

const LISTS: Partial<Record<Standing, 'current' | 'news' | 'past' | 'lastReported' | 'superseded'>> = {
  current: 'current',
  news: 'news',
  past: 'past',
  'last-reported': 'lastReported',
  superseded: 'superseded',
};

/**
 * A feature with these standings of all its claims, in the order of their ids. `before` is the same feature at another clock, when no
 * count of its claims was replaced in between: what follows from lists that are still the same is then taken from it.
 */
export function featureOf(
  feature: Feature,
  standings: readonly StandingClaim[],
  days: Days,
  index: ClaimIndex,
  before?: SceneFeature,
): SceneFeature | undefined {
  const lists = { current: [], news: [], past: [], lastReported: [], superseded: [] } as Record<
    'current' | 'news' | 'past' | 'lastReported' | 'superseded',
    StandingClaim[]
  >;
  let seen = false;
  for (const standing of standings) {
    const list = LISTS[standing.standing];
    if (!list) continue;
    lists[list].push(standing);
    seen = true;
  }
  if (!seen) return undefined;
  const { current, news } = lists;
  const { id, layer } = feature;
  if (before && sameItems(before.current, current) && sameItems(before.news, news)) {
    const { certainty, control, disputed } = before;
    return { id, layer, feature, certainty, ...lists, control, disputed };
  }
  const shown = [...current, ...news];
  const control = controlOf(current, index);
  return {
    id,
    layer,
    feature,
    certainty: shown.reduce((most, { claim, certainty }) => (claim.denies ? most : Math.max(most, certainty)), 0),
    ...lists,
    control,
    disputed: isDisputed(shown, control) || figuresDiffer(shown, days, index),
  };
}

/** Whether two lists hold the same objects in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Only voices differ, so it takes two claims with figures. */
function figuresDiffer(shown: readonly StandingClaim[], days: Days, index: ClaimIndex): boolean {
  const counted = shown.filter(({ claim }) => claim.counts.length > 0);
  return counted.length > 1 && figuresOf(counted, days, index).some(({ disputed }) => disputed);
}

/** One holder a voice, in the order of the dataset's voices; while one state fades into the next, the surer one. */
function controlOf(current: readonly StandingClaim[], index: ClaimIndex): Control[] {
  const byVoice = new Map<string, StandingClaim>();
  for (const standing of current) {
    const { claim, certainty } = standing;
    if (claim.about !== 'control' || claim.denies || claim.holder === undefined) continue;
    const other = byVoice.get(claim.voice);
    if (!other || certainty > other.certainty) byVoice.set(claim.voice, standing);
  }
  if (byVoice.size === 0) return [];
  return [...index.voices.keys()].flatMap((voice) => {
    const claim = byVoice.get(voice);
    return claim?.claim.holder === undefined ? [] : [{ voice, holder: claim.claim.holder, claim }];
  });
}

/** Voices name different holders, or one denies what another says. */
function isDisputed(shown: readonly StandingClaim[], control: readonly Control[]): boolean {
  if (new Set(control.map(({ holder }) => holder)).size > 1) return true;
  return shown.some(
    (a) =>
      a.claim.denies &&
      shown.some((b) => !b.claim.denies && b.claim.about === a.claim.about && b.claim.voice !== a.claim.voice),
  );
}
