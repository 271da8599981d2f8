import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { MANY_SOURCE, manyMark, UNMARKED, type ManyMark, type ManyPoints } from '#lib/style/many-points.ts';
import type { SceneSourceOptions } from '#lib/style/scene-sources.ts';

/** The part of the map that is in use. */
export type MarkedMap = Pick<MapLibreMap, 'getSource' | 'setFeatureState'>;

/**
 * Marks the points of `ManyPoints` as a scene has them. What a step left as it was is the same object in the next scene, so only what
 * changed is marked, and no tile is cut again.
 */
export class ManyPush {
  readonly #map: MarkedMap;
  readonly #points: ManyPoints;
  /** What each point was marked by. */
  #marked = new Map<number, SceneFeature>();

  constructor(map: MarkedMap, points: ManyPoints) {
    [this.#map, this.#points] = [map, points];
  }

  holdsAny(ids: readonly string[]): boolean {
    return ids.some((id) => this.#points.numbers.has(id));
  }

  /** These points need not be sent, but for the names that have a place; `apart` as in `show`. */
  leavesOut(apart: readonly string[], names: { wants(id: string): boolean }): SceneSourceOptions['leavesOut'] {
    return ({ id }) => {
      if (!this.#points.numbers.has(id) || apart.includes(id)) return undefined;
      return names.wants(id) ? 'all but name' : 'all';
    };
  }

  /** A whole new style knows no marks. */
  forget(): void {
    this.#marked.clear();
  }

  /** `apart` are drawn in another way, and so not marked. */
  show(scene: Scene, apart: readonly string[]): void {
    const { numbers } = this.#points;
    if (numbers.size === 0 || !this.#map.getSource(MANY_SOURCE)) return;
    const [before, now] = [this.#marked, new Map<number, SceneFeature>()];
    for (const standing of scene.features) {
      const number = numbers.get(standing.id);
      if (number === undefined || apart.includes(standing.id)) continue;
      now.set(number, standing);
      if (before.get(number) !== standing) this.#mark(number, manyMark(standing));
      before.delete(number);
    }
    for (const number of before.keys()) this.#mark(number, UNMARKED);
    this.#marked = now;
  }

  #mark(id: number, { open, opacity }: ManyMark): void {
    this.#map.setFeatureState({ source: MANY_SOURCE, id }, { open, opacity });
  }
}
