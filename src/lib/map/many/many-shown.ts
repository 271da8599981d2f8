import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { manyMark, type ManyMark, type ManyPoints } from '#lib/style/many-points.ts';
import { stepNumbers, type Numbered } from './step-numbers.ts';

/** The texts that have a place on the map, by the ids of what they name; another object once the places are others. */
export type Names = Pick<ReadonlyMap<string, unknown>, 'keys'>;

/**
 * What a scene shows of `ManyPoints`. What a step left as it was is the same object in the next scene, so only what changed is judged
 * anew.
 */
export class ManyShown {
  readonly #points: ManyPoints;
  readonly #judged: (SceneFeature | undefined)[];
  readonly marks: (ManyMark | undefined)[];
  #numbered: Numbered = { features: [], numbers: new Int32Array() };
  #names: Names | undefined;
  /** 1 by number for a point that has a name. */
  readonly #named: Uint8Array;
  /** Numbers of the points that are drawn, in drawing order. */
  shown: readonly number[] = [];

  constructor(points: ManyPoints) {
    this.#points = points;
    const { length } = points.points;
    [this.#judged, this.marks] = [new Array(length).fill(undefined), new Array(length).fill(undefined)] as [[], []];
    this.#named = new Uint8Array(length);
  }

  /** Gives what is left to draw in other ways: every other feature, `apart`, and what has a name. */
  take({ features }: Scene, apart: readonly string[], names: Names | undefined): readonly SceneFeature[] {
    const of = this.#points.numbers;
    if (of.size === 0) return features;
    this.#name(names);
    this.#numbered = stepNumbers(features, this.#numbered, (id) => of.get(id));
    const { numbers } = this.#numbered;
    const separate = new Set(apart.map((id) => of.get(id)));
    const [rest, shown]: [SceneFeature[], number[]] = [[], []];
    for (let i = 0; i < features.length; i++) {
      const [standing, number] = [features[i] as SceneFeature, numbers[i] as number];
      if (number < 0 || separate.has(number)) {
        rest.push(standing);
        continue;
      }
      if (this.#judged[number] !== standing) {
        this.#judged[number] = standing;
        this.marks[number] = manyMark(standing);
      }
      if (this.marks[number]?.opacity) shown.push(number);
      if (this.#named[number] === 1) rest.push(standing);
    }
    this.shown = shown;
    return rest;
  }

  #name(names: Names | undefined): void {
    if (names === this.#names) return;
    this.#names = names;
    this.#named.fill(0);
    for (const id of names?.keys() ?? []) {
      const number = this.#points.numbers.get(id);
      if (number !== undefined) this.#named[number] = 1;
    }
  }
}
