import type { Claim } from '#lib/domain/claim.ts';
import { indexOf, isRetracted, type ClaimIndex } from '#lib/domain/claim-index.ts';
import { knownDay, type Clock, type Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { Days, StandingClaim } from '#lib/domain/standing.ts';
import { figuresOf } from './figures.ts';
import { sceneFeature } from './scene-feature.ts';
import type { Scene } from './scene.ts';

/**
 * Everything a reader may see at one clock. Pure: the same dataset and clock give the same scene, whatever the order of files.
 * Features stand in drawing order, within a layer by id; claims by id.
 */
export function sceneAt(dataset: Dataset, clock: Clock): Scene {
  const index = indexOf(dataset);
  const days: Days = { date: clock.date, known: knownDay(dataset, clock.known) };
  const features = inDrawingOrder(dataset).flatMap((feature) => sceneFeature(feature, days, index) ?? []);
  const standing = new Map<string, StandingClaim>();
  for (const { current, news } of features) {
    for (const claim of [...current, ...news]) {
      if (!standing.has(claim.claim.id)) standing.set(claim.claim.id, claim);
    }
  }
  return {
    date: clock.date,
    known: clock.known,
    knownDay: days.known,
    features,
    figures: figuresOf([...standing.values()].sort(byId), days, index),
    unplaced: features.filter(({ feature }) => feature.geometry === null).map(({ id }) => id),
    withheld: withheldOf(days, index),
  };
}

const ordered = new WeakMap<Dataset, readonly Feature[]>();

/** The features of a dataset in drawing order: by layer, within a layer by id. Sorted once. */
export function inDrawingOrder(dataset: Dataset): readonly Feature[] {
  const known = ordered.get(dataset);
  if (known) return known;
  const layers = new Map(dataset.layers.map((layer, i) => [layer.id, i]));
  const order = (feature: Feature): number => layers.get(feature.layer) ?? layers.size;
  const sorted = [...dataset.features].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  ordered.set(dataset, sorted);
  return sorted;
}

function byId(a: StandingClaim, b: StandingClaim): number {
  return a.claim.id < b.claim.id ? -1 : 1;
}

/** How one claim counts among what a clock hides: claims about this date or earlier, not yet published or taken back. */
export function withheldAs(claim: Claim, days: Days): keyof Scene['withheld'] | undefined {
  if (claim.bounds.startEarliest > days.date) return undefined;
  if (claim.reportDay > days.known) return 'notYetPublished';
  return isRetracted(claim, days.known) ? 'retracted' : undefined;
}

function withheldOf(days: Days, index: ClaimIndex): Scene['withheld'] {
  const kinds = index.claims.map((claim) => withheldAs(claim, days));
  return {
    notYetPublished: kinds.filter((kind) => kind === 'notYetPublished').length,
    retracted: kinds.filter((kind) => kind === 'retracted').length,
  };
}
