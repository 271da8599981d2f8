import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import { knownDay, type Clock, type Dataset } from '#lib/domain/dataset.ts';
import type { Days, StandingClaim } from '#lib/domain/standing.ts';
import { sameFeature } from './difference.ts';
import { inDrawingOrder, sceneFeature, withheldAs } from './scene-at.ts';
import { createFigureLines } from './scene-walk-figures.ts';
import { touchedIn, type Touch } from './scene-walk-touched.ts';
import type { Scene, SceneFeature } from './scene.ts';

/**
 * A walk from clock to clock over one dataset. Each call gives the scene at a clock, equal to `sceneAt` of the same dataset and
 * clock; what did not change since the call before is the same object as then. A step costs what changes between the two clocks, not
 * what the dataset holds: only features with a claim that may turn between them, and the figures such claims give, are made again.
 */
export function createSceneWalk(dataset: Dataset): (clock: Clock) => Scene {
  const index = indexOf(dataset);
  const features = inDrawingOrder(dataset);
  const positions = new Map(features.map(({ id }, i) => [id, i]));
  const touched = touchedIn(features, index);
  const lines = createFigureLines(index);
  const states: (SceneFeature | undefined)[] = features.map(() => undefined);
  let last: { readonly days: Days; readonly scene: Scene } | undefined;

  /** How a claim is shown: as on the first of its features, in drawing order, that shows it. */
  function shown(claim: Claim): StandingClaim | undefined {
    const homes = [claim.feature, ...claim.also].flatMap((id) => positions.get(id) ?? []);
    for (const position of homes.length > 1 ? homes.sort((a, b) => a - b) : homes) {
      const state = states[position];
      const isIt = (standing: StandingClaim): boolean => standing.claim === claim;
      const found = state?.current.find(isIt) ?? state?.news.find(isIt);
      if (found) return found;
    }
    return undefined;
  }

  /** Makes the features these claims are on again; says whether any came, went or changed. */
  function renew(dirty: Iterable<Touch>, days: Days): boolean {
    let changed = false;
    const counted = new Set<Claim>();
    const done = new Set<number>();
    for (const { position, claim } of dirty) {
      if (claim.counts.length > 0) counted.add(claim);
      const feature = features[position];
      if (!feature || done.has(position)) continue;
      done.add(position);
      const state = sceneFeature(feature, days, index);
      if (sameFeature(states[position], state)) continue;
      states[position] = state;
      changed = true;
    }
    for (const claim of counted) lines.renew(claim, shown(claim), days);
    return changed;
  }

  function withheld(days: Days): Scene['withheld'] {
    const counts = { notYetPublished: 0, retracted: 0, ...last?.scene.withheld };
    for (const claim of last ? touched.claims(last.days, days) : index.claims) {
      const [before, after] = [last && withheldAs(claim, last.days), withheldAs(claim, days)];
      if (before) counts[before]--;
      if (after) counts[after]++;
    }
    return counts;
  }

  return (clock) => {
    const days: Days = { date: clock.date, known: knownDay(dataset, clock.known) };
    const changed = renew(last ? touched.between(last.days, days) : touched.all, days);
    const seen = last && !changed ? last.scene.features : present(states);
    const scene: Scene = {
      date: clock.date,
      known: clock.known,
      knownDay: days.known,
      features: seen,
      figures: lines.figures(),
      unplaced:
        last?.scene.features === seen
          ? last.scene.unplaced
          : seen.filter(({ feature }) => feature.geometry === null).map(({ id }) => id),
      withheld: withheld(days),
    };
    last = { days, scene };
    return scene;
  };
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  const found: T[] = [];
  // A plain loop: a filter over every feature would be a third of a step.
  for (const item of items) if (item !== undefined) found.push(item);
  return found;
}
