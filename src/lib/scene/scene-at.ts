import type { Claim } from '#lib/domain/claim.ts';
import { indexOf, isRetracted, type ClaimIndex } from '#lib/domain/claim-index.ts';
import { knownDay, type Clock, type Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { standingOn, type Days, type Standing, type StandingClaim } from '#lib/domain/standing.ts';
import { figuresOf } from './figures.ts';
import type { Control, Scene, SceneFeature } from './scene.ts';

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

/** A feature as it stands at a clock; undefined while none of its claims may be seen. */
export function sceneFeature(feature: Feature, days: Days, index: ClaimIndex): SceneFeature | undefined {
  const all = (index.ofFeature.get(feature.id) ?? []).map((claim) => standingOn(claim, feature.id, days, index));
  const having = (standing: Standing): StandingClaim[] => all.filter((claim) => claim.standing === standing);
  const [current, news] = [having('current'), having('news')];
  const [past, lastReported, superseded] = [having('past'), having('last-reported'), having('superseded')];
  if (![current, news, past, lastReported, superseded].some((list) => list.length > 0)) return undefined;
  const shown = [...current, ...news];
  const asserted = shown.filter(({ claim }) => !claim.denies);
  const control = controlOf(current, index);
  return {
    id: feature.id,
    layer: feature.layer,
    feature,
    certainty: Math.max(0, ...asserted.map(({ certainty }) => certainty)),
    current,
    news,
    past,
    lastReported,
    superseded,
    control,
    disputed: isDisputed(shown, control) || figuresOf(shown, days, index).some((figure) => figure.disputed),
  };
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
