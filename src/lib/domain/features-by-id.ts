import type { Feature } from './feature.ts';

const known = new WeakMap<readonly Feature[], ReadonlyMap<string, Feature>>();

/** The features of a dataset by their ids, made once for each list: a step must not look at all of a hundred thousand. */
export function featuresById(features: readonly Feature[]): ReadonlyMap<string, Feature> {
  const found = known.get(features) ?? new Map(features.map((feature) => [feature.id, feature]));
  known.set(features, found);
  return found;
}
