import type { SceneFeature } from '#lib/scene/scene.ts';

/** The features of a scene with a number each; -1 for those without one. */
export interface Numbered {
  readonly features: readonly SceneFeature[];
  readonly numbers: Int32Array;
}

/** So many features that went away one after another are passed over; after more, every number is asked for. */
const FAR = 64;

/**
 * Numbers the features of a scene. Most of them stand in the scene of before, in the same order and as the same objects, and take their
 * numbers from there: only of the others is `numberOf` asked.
 */
export function stepNumbers(
  features: readonly SceneFeature[],
  before: Numbered,
  numberOf: (id: string) => number | undefined,
): Numbered {
  if (features === before.features) return before;
  const numbers = new Int32Array(features.length);
  let was = 0;
  for (let i = 0; i < features.length; i++) {
    const standing = features[i] as SceneFeature;
    const met = meeting(standing, before.features, was);
    numbers[i] = met === undefined ? (numberOf(standing.id) ?? -1) : (before.numbers[met] ?? -1);
    if (met !== undefined) was = met + 1;
  }
  return { features, numbers };
}

/** Where a feature, changed or not, stands in the scene of before, from a place on; undefined where it does not, or too far on. */
function meeting({ id }: SceneFeature, before: readonly SceneFeature[], from: number): number | undefined {
  const end = Math.min(before.length, from + FAR);
  for (let at = from; at < end; at++) if (before[at]?.id === id) return at;
  return undefined;
}
