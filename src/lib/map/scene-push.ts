import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { FRONT_SOURCES } from '#lib/style/front-sources.ts';
import { tilesWhenFilled } from './tiles-when-filled.ts';
import { SCENE_SOURCES, type SceneSource } from '#lib/style/scene-sources.ts';

/** The areas of control go their own way. */
const OWN: ReadonlySet<string> = new Set(FRONT_SOURCES);
const PUSHED = SCENE_SOURCES.filter((name) => !OWN.has(name));

/** Hands scene data to the map's sources, and only what changed. */
export class ScenePush {
  readonly #map: MapLibreMap;
  readonly #sent = new Map<SceneSource, string>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Takes note of data that went in with a whole style. */
  sent(data: Readonly<Record<SceneSource, FeatureCollection>>): void {
    for (const name of PUSHED) this.#sent.set(name, JSON.stringify(data[name]));
  }

  push(data: Readonly<Record<SceneSource, FeatureCollection>>): void {
    for (const name of PUSHED) {
      const source = this.#map.getSource<GeoJSONSource>(name);
      const text = JSON.stringify(data[name]);
      if (!source) continue;
      tilesWhenFilled(source, data[name]);
      if (this.#sent.get(name) === text) continue;
      this.#sent.set(name, text);
      void source.setData(data[name]);
    }
  }
}
