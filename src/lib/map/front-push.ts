import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { tilesWhenFilled } from './tiles-when-filled.ts';
import { FRONT_NEXT, FRONT_SOURCES, type FrontSource, NEXT } from '#lib/style/front-sources.ts';

const MORPH_MS = 350;
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

type FrontData = Readonly<Record<FrontSource, FeatureCollection>>;

/**
 * Hands the areas of control to the map in two sets of sources: the new ones go into the set that is not shown and come up while the old
 * ones go down. Where both hold the same, nothing is seen to change: a step morphs only the ground that changed hands.
 */
export class FrontPush {
  readonly #map: MapLibreMap;
  readonly #isStill: () => boolean;
  #sent = '';
  /** What each source holds. */
  readonly #held = new Map<string, FeatureCollection>();
  /** The set that is shown, or coming up. */
  #next = false;
  /** Another number with every change: a movement whose number is past stops. */
  #turn = 0;

  /** `isStill` says whether the reader asked for less motion. */
  constructor(map: MapLibreMap, isStill: () => boolean) {
    [this.#map, this.#isStill] = [map, isStill];
  }

  /** Takes note of data that went in with a whole style, which is in the first set. */
  sent(data: FrontData): void {
    this.#turn += 1;
    for (const name of FRONT_SOURCES) {
      this.#held.set(name, data[name]);
      this.#held.set(`${name}${NEXT}`, NOTHING);
    }
    [this.#sent, this.#next] = [textOf(data), false];
  }

  /** A style that has come shows the first set; the one that has the data is shown again. */
  settle(): void {
    this.#show(this.#next ? 1 : 0);
    for (const [name, held] of this.#held) {
      const source = this.#map.getSource<GeoJSONSource>(name);
      if (source) tilesWhenFilled(source, held);
    }
  }

  push(data: FrontData): void {
    const text = textOf(data);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#next = !this.#next;
    const turn = ++this.#turn;
    const [from, to] = this.#next ? [0, 1] : [1, 0];
    // A change in the middle of another: what was coming up is up.
    this.#show(from);
    const sources = FRONT_SOURCES.flatMap((name) => {
      const into = this.#next ? `${name}${NEXT}` : name;
      const source = this.#map.getSource<GeoJSONSource>(into);
      if (!source) return [];
      this.#held.set(into, data[name]);
      tilesWhenFilled(source, data[name]);
      return [source.setData(data[name])];
    });
    void Promise.all(sources).then(() => {
      this.#morph(from, to, turn);
    });
  }

  #morph(from: number, to: number, turn: number): void {
    if (turn !== this.#turn) return;
    if (this.#isStill() || document.hidden) return this.#show(to);
    const begun = performance.now();
    const step = (): void => {
      if (turn !== this.#turn) return;
      const share = Math.min(1, (performance.now() - begun) / MORPH_MS);
      this.#show(from + (to - from) * share);
      if (share < 1) requestAnimationFrame(step);
    };
    step();
  }

  #show(share: number): void {
    this.#map.setGlobalStateProperty(FRONT_NEXT, share);
  }
}

const textOf = (data: FrontData): string => JSON.stringify(FRONT_SOURCES.map((name) => data[name].features));
