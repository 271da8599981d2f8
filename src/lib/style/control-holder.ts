import type { SceneFeature } from '#lib/scene/scene.ts';

/** Whether voices name different holders here. */
export const holdersDiffer = (feature: SceneFeature): boolean =>
  new Set(feature.control.map(({ holder }) => holder)).size > 1;
