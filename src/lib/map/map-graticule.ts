import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import { frameLabels, sightOf, type FrameLabel } from '#lib/style/frame-degrees.ts';
import { graticuleLines, intervalAt, type Interval } from '#lib/style/graticule.ts';
import { metresPerPixelAtMiddle, unprojected } from './measure.ts';
import type { Padding } from './map-view-contract.ts';

/** Lines go on beyond the window by this share of it, so that a short pan does not come to their ends. */
const MARGIN = 0.6;

/** Meridians and parallels on the map, and their degrees at its frame. */
export class MapGraticule {
  readonly #map: MapLibreMap;
  #interval: Interval | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Draws them for what is in sight now. */
  refresh({ projection }: Pick<View, 'projection'>, padding: Padding): void {
    const map = this.#map;
    const metres = metresPerPixelAtMiddle(map, padding);
    const seam = typeof projection === 'object' ? seamOf(projection.definition) : undefined;
    const sight = sightOf(this.#frame, this.#groundAt, { margin: MARGIN, seam });
    const source = map.getSource<GeoJSONSource>('graticule');
    if (!metres || !sight || !source) return;
    this.#interval = intervalAt(metres, map.getCenter().lat);
    void source.setData(graticuleLines(sight, this.#interval));
  }

  /** Where the drawn lines meet the window's edges, CSS pixels; empty while there are none. */
  labels(language: string): FrameLabel[] {
    return this.#interval ? frameLabels(this.#frame, this.#groundAt, this.#interval, language) : [];
  }

  get #frame() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  readonly #groundAt = (pixel: readonly [number, number]) => unprojected(this.#map, pixel);
}

/** A conic is cut open opposite its central meridian; undefined for other projections. */
function seamOf(definition: string): number | undefined {
  const lon = /\+proj=(?:lcc|aea|eqdc)\b.*?\+lon_0=(\S+)/.exec(definition)?.[1];
  return lon === undefined ? undefined : Number(lon) + 180;
}
