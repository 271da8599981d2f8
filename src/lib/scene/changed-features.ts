import type { Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { say } from '#lib/messages/say.ts';
import { byName, textIn } from './card-names.ts';
import { holderWords } from './control-words.ts';
import type { Difference, FeatureChange } from './difference.ts';

/** A feature that changed, with what changed in short. */
export interface ChangedFeature {
  readonly feature: Feature;
  /** "2 claims new", "DeepStateMap: contested, before held by Ukraine". */
  readonly words: readonly string[];
}

/** The features that changed between two scenes in more than a fade, those with most changes first, then by name. */
export function changedFeatures(difference: Difference, dataset: Dataset, language = 'en'): ChangedFeature[] {
  const inOrder = byName(language);
  return difference.features
    .flatMap((change) => {
      const feature = (change.after ?? change.before)?.feature;
      const words = [...controlChanges(change, dataset, language), ...claimWords(change, language)];
      return feature && words.length > 0 ? [{ feature, words }] : [];
    })
    .toSorted((a, b) => b.words.length - a.words.length || inOrder(a.feature, b.feature));
}

function claimWords({ sets }: FeatureChange, language: string): string[] {
  const count = (set: string, way: 'joined' | 'left'): number =>
    sets
      .filter((change) => change.set === set)
      .flatMap((change) => change[way])
      .filter(({ claim }) => claim.about !== 'control').length;
  const fresh = count('current', 'joined') + count('news', 'joined');
  const [over, old] = [count('past', 'joined'), count('lastReported', 'joined')];
  return [
    ...(fresh > 0 ? [say(language, 'changes.new', { n: fresh })] : []),
    ...(over > 0 ? [say(language, 'changes.past', { n: over })] : []),
    ...(old > 0 ? [say(language, 'changes.old', { n: old })] : []),
  ];
}

function controlChanges({ control }: FeatureChange, dataset: Dataset, language: string): string[] {
  const held = (holder: string | undefined): string =>
    holder === undefined ? say(language, 'holder.notShown') : holderWords(holder, dataset, language);
  return control.map(({ voice: id, before, after }) => {
    const found = dataset.voices.find((one) => one.id === id);
    const voice = found ? textIn(found.name, language) : id;
    const key = before ? 'changes.controlBefore' : 'changes.control';
    return say(language, key, { voice, after: held(after?.holder), before: held(before?.holder) });
  });
}
