import type { Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { Difference, FeatureChange } from './difference.ts';

/** A feature that changed, with what changed in short. */
export interface ChangedFeature {
  readonly feature: Feature;
  /** "2 claims new", "DeepStateMap: contested, before held by Ukraine". */
  readonly words: readonly string[];
}

/** The features that changed between two scenes in more than a fade, those with most changes first, then by name. */
export function changedFeatures(difference: Difference, dataset: Dataset): ChangedFeature[] {
  return difference.features
    .flatMap((change) => {
      const feature = (change.after ?? change.before)?.feature;
      const words = [...controlWords(change, dataset), ...claimWords(change)];
      return feature && words.length > 0 ? [{ feature, words }] : [];
    })
    .toSorted((a, b) => b.words.length - a.words.length || (a.feature.name.en < b.feature.name.en ? -1 : 1));
}

function claimWords({ sets }: FeatureChange): string[] {
  const count = (set: string, way: 'joined' | 'left'): number =>
    sets
      .filter((change) => change.set === set)
      .flatMap((change) => change[way])
      .filter(({ claim }) => claim.about !== 'control').length;
  const fresh = count('current', 'joined') + count('news', 'joined');
  const [over, old] = [count('past', 'joined'), count('lastReported', 'joined')];
  const claims = (n: number): string => (n === 1 ? '1 claim' : `${n} claims`);
  return [
    ...(fresh > 0 ? [`${claims(fresh)} new`] : []),
    ...(over > 0 ? [`${claims(over)} now past`] : []),
    ...(old > 0 ? [`${claims(old)} only last reported`] : []),
  ];
}

function controlWords({ control }: FeatureChange, dataset: Dataset): string[] {
  const held = (holder: string | undefined): string => {
    if (holder === undefined) return 'not shown';
    if (holder === 'contested') return 'contested';
    return `held by ${dataset.actors.find(({ id }) => id === holder)?.name.en ?? holder}`;
  };
  return control.map(({ voice, before, after }) => {
    const name = dataset.voices.find(({ id }) => id === voice)?.name.en ?? voice;
    const was = before ? `, before ${held(before.holder)}` : '';
    return `${name}: ${held(after?.holder)}${was}`;
  });
}
