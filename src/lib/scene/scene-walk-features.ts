import type { Claim } from '#lib/domain/claim.ts';
import type { ClaimIndex } from '#lib/domain/claim-index.ts';
import { lowerBound } from '#lib/domain/lower-bound.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { sameStanding, standingOn, type Days, type StandingClaim } from '#lib/domain/standing.ts';
import { featureOf, sameItems } from './scene-feature.ts';
import type { Touch } from './scene-walk-touched.ts';
import type { SceneFeature } from './scene.ts';

/** The features of a scene, kept up claim by claim. */
export interface FeatureStates {
  /** Judges these claims again and makes the features anew that change by it. */
  readonly renew: (dirty: Iterable<Touch>, days: Days) => void;
  /** How a claim is shown: as on the first of its features, in drawing order, that shows it. */
  readonly shown: (claim: Claim) => StandingClaim | undefined;
  /** Features of which something may be seen, in drawing order; the same list while nothing changes. */
  readonly present: () => readonly SceneFeature[];
  /** Ids of those that no place can carry. */
  readonly unplaced: () => readonly string[];
}

/** So many that come or go are put into the list one by one. */
const MANY = 64;
const isShown = ({ standing }: StandingClaim): boolean => standing === 'current' || standing === 'news';

/** Standings that did not change are the same objects, and all but the dispute over figures follows from them. */
function isUnchanged(a: SceneFeature, b: SceneFeature): boolean {
  if (a.disputed !== b.disputed || !sameItems(a.current, b.current) || !sameItems(a.past, b.past)) return false;
  if (!sameItems(a.superseded, b.superseded) || !sameItems(a.news, b.news)) return false;
  return sameItems(a.lastReported, b.lastReported);
}

/** Features in drawing order, none of them present; `all` names each claim on each of them, in the same order. */
export function createFeatureStates(
  features: readonly Feature[],
  all: readonly Touch[],
  index: ClaimIndex,
): FeatureStates {
  const standings: StandingClaim[][] = features.map(() => []);
  const states: (SceneFeature | undefined)[] = features.map(() => undefined);
  /** Positions of the present features. */
  let order: number[] = [];
  const homes = new Map<Claim, Touch[]>();
  for (const touch of all) {
    const others = homes.get(touch.claim);
    if (others) others.push(touch);
    else homes.set(touch.claim, [touch]);
  }
  const placeless = features.flatMap(({ geometry }, position) => (geometry === null ? [position] : []));
  let present: readonly SceneFeature[] = [];
  let unplaced: readonly string[] = [];

  /** Judges claims; gives the features on which one changed, and whether their figures have to be held against each other again. */
  function judge(dirty: Iterable<Touch>, days: Days): Map<number, boolean> {
    const stale = new Map<number, boolean>();
    for (const { position, slot, claim } of dirty) {
      const own = standings[position] as StandingClaim[];
      const [before, after] = [own[slot], standingOn(claim, features[position]?.id ?? '', days, index)];
      const changes = !before || !sameStanding(before, after);
      if (changes) own[slot] = after;
      // A figure may be replaced while its claim stands on.
      const recount = claim.counts.length > 0 && isShown(after);
      if (changes || recount) stale.set(position, recount || (stale.get(position) ?? false));
    }
    return stale;
  }

  /** Takes features that came, went or changed; a copy of the list is all that the others cost. */
  function exchange(changed: readonly number[]): void {
    const copy = present.slice();
    for (const position of changed) {
      const state = states[position];
      const rank = lowerBound(order.length, (i) => (order[i] ?? 0) < position);
      const was = order[rank] === position;
      if (was && state) copy[rank] = state;
      else if (was) {
        copy.splice(rank, 1);
        order.splice(rank, 1);
      } else if (state) {
        copy.splice(rank, 0, state);
        order.splice(rank, 0, position);
      }
    }
    present = copy;
  }

  /** Makes the list anew, which is less work once much of it comes or goes. */
  function gather(): void {
    order = [];
    states.forEach((state, position) => state && order.push(position));
    present = order.map((position) => states[position] as SceneFeature);
  }

  return {
    renew: (dirty, days) => {
      const changed: number[] = [];
      let moved = 0;
      for (const [position, recount] of judge(dirty, days)) {
        const before = states[position];
        const own = standings[position] as StandingClaim[];
        const after = featureOf(features[position] as Feature, own, days, index, recount ? undefined : before);
        if (before === after || (before && after && isUnchanged(before, after))) continue;
        states[position] = after;
        changed.push(position);
        if (!before || !after) moved++;
      }
      if (moved > MANY) gather();
      else if (changed.length > 0) exchange(changed);
      if (moved > 0) unplaced = placeless.flatMap((position) => states[position]?.id ?? []);
    },
    shown: (claim) => {
      for (const { position, slot } of homes.get(claim) ?? []) {
        const standing = standings[position]?.[slot];
        if (standing && isShown(standing)) return standing;
      }
      return undefined;
    },
    present: () => present,
    unplaced: () => unplaced,
  };
}
