import { SCENE_SOURCES } from '#lib/style/scene-sources.ts';
import type { DrawnScene } from './drawn-scene.ts';

/** Everything that any of several maps draws: what their one legend explains. */
export function mergeDrawn(maps: readonly DrawnScene[]): DrawnScene {
  const merged = SCENE_SOURCES.map((source) => [source, maps.flatMap((map) => map[source])] as const);
  return Object.fromEntries(merged) as unknown as DrawnScene;
}
