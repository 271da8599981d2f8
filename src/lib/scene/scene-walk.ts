import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import { knownDay, type Clock, type Dataset } from '#lib/domain/dataset.ts';
import type { Days } from '#lib/domain/standing.ts';
import { inDrawingOrder, withheldAs } from './scene-at.ts';
import { createFeatureStates } from './scene-walk-features.ts';
import { createFigureLines } from './scene-walk-figures.ts';
import { touchedIn } from './scene-walk-touched.ts';
import type { Scene } from './scene.ts';

/**
 * A walk from clock to clock over one dataset. Each call gives the scene at a clock, equal to `sceneAt` of the same dataset and
 * clock; what did not change since the call before is the same object as then. A step costs what changes between the two clocks, not
 * what the dataset holds: only claims that may turn between them are judged again, and only features and figures that follow are made.
 */
export function createSceneWalk(dataset: Dataset): (clock: Clock) => Scene {
  const index = indexOf(dataset);
  const features = inDrawingOrder(dataset);
  const touched = touchedIn(features, index);
  const states = createFeatureStates(features, touched.all, index);
  const lines = createFigureLines(index);
  let last: { readonly days: Days; readonly scene: Scene } | undefined;

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
    const dirty = last ? touched.between(last.days, days) : touched.all;
    states.renew(dirty, days);
    const counted = new Set<Claim>();
    for (const { claim } of dirty) if (claim.counts.length > 0) counted.add(claim);
    for (const claim of counted) lines.renew(claim, states.shown(claim), days);
    const scene: Scene = {
      date: clock.date,
      known: clock.known,
      knownDay: days.known,
      features: states.present(),
      figures: lines.figures(),
      unplaced: states.unplaced(),
      withheld: withheld(days),
    };
    last = { days, scene };
    return scene;
  };
}
