import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { manyMark, type ManyMark, type ManyPoints } from '#lib/style/many-points.ts';

/** Which names have a place on the map. */
export interface Names {
  wants(id: string): boolean;
}

/**
 * What a scene shows of `ManyPoints`. What a step left as it was is the same object in the next scene, so only what changed is judged
 * anew.
 */
export class ManyShown {
  readonly #points: ManyPoints;
  readonly #judged: (SceneFeature | undefined)[] = [];
  readonly marks: (ManyMark | undefined)[] = [];
  /** Numbers of the points that are drawn, in drawing order. */
  shown: readonly number[] = [];

  constructor(points: ManyPoints) {
    this.#points = points;
  }

  /** Gives what is left to draw in other ways: every other feature, `apart`, and what has a name. */
  take(scene: Scene, apart: readonly string[], names: Names): readonly SceneFeature[] {
    const { numbers } = this.#points;
    if (numbers.size === 0) return scene.features;
    const [rest, shown]: [SceneFeature[], number[]] = [[], []];
    for (const standing of scene.features) {
      const number = numbers.get(standing.id);
      if (number === undefined || apart.includes(standing.id)) {
        rest.push(standing);
        continue;
      }
      if (this.#judged[number] !== standing) {
        this.#judged[number] = standing;
        this.marks[number] = manyMark(standing);
      }
      if (this.marks[number]?.opacity) shown.push(number);
      if (names.wants(standing.id)) rest.push(standing);
    }
    this.shown = shown;
    return rest;
  }
}
