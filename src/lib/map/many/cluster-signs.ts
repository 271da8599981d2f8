import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import {
  clusterFeatures,
  clusterLayers,
  CLUSTER_LAYER as LAYER,
  CLUSTER_SOURCE as SOURCE,
} from '#lib/style/cluster-layers.ts';
import type { Cluster } from '#lib/style/many-clusters.ts';
import { paletteOf } from '#lib/style/palette.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import type { Look } from '../look.ts';
import { pushLayers } from '../layer-push.ts';

/** The signs of clusters on the map: a small source of their own, sent only when they are others. */
export class ClusterSigns {
  readonly #map: MapLibreMap;
  #sent = '';
  #layers: ReturnType<typeof clusterLayers> = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Call it after every new style, which comes without the layers and may come without the source. `below` is the layer over them. */
  settle(look: Look, below: string): void {
    if (!this.#map.getSource(SOURCE)) {
      this.#map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
      this.#sent = '';
    }
    if (this.#map.getLayer(LAYER)) return;
    this.#layers = layersOf(look);
    for (const layer of this.#layers) this.#map.addLayer(layer, below);
  }

  /** Shows these; true where they are others than before. */
  show(clusters: readonly Cluster[], plane: Plane, look: Look): boolean {
    const layers = layersOf(look);
    pushLayers(this.#map, this.#layers, layers);
    this.#layers = layers;
    const shown = look.groups.sites.visible ? clusters : [];
    const data = clusterFeatures(shown, plane, look.language);
    const text = JSON.stringify(data);
    const source = this.#map.getSource<GeoJSONSource>(SOURCE);
    if (!source || text === this.#sent) return false;
    this.#sent = text;
    void source.setData(data);
    return true;
  }

  /** The cell of the sign within so many CSS pixels of a pixel. */
  near([x, y]: readonly [number, number], reach: number): number | undefined {
    if (!this.#map.getLayer(LAYER)) return undefined;
    const box: [PointLike, PointLike] = [[x - reach, y - reach], [x + reach, y + reach]]; // prettier-ignore
    const [top] = this.#map.queryRenderedFeatures(box, { layers: [LAYER] });
    return top && Number(top.properties['cell']);
  }
}

const layersOf = ({ theme, groups: { sites } }: Look): ReturnType<typeof clusterLayers> =>
  clusterLayers(paletteOf(theme), sites.opacity);
