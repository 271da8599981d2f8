import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { TiledLayer } from '#lib/domain/tiled-layer.ts';
import { tiledName, type PlacedTiles } from '#lib/style/tiled-layers.ts';

/** A feature of a tiled layer as its tile carries it. */
export interface TiledPick {
  readonly layer: TiledLayer;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How far beside a small point one may tap, CSS pixels. */
const REACH = 6;

/** Tells the topmost shown feature of a tiled layer at each click, undefined when there is none. */
export function listenForTiledPicks(
  map: MapLibreMap,
  tiled: () => readonly PlacedTiles[],
  onPick: (pick: TiledPick | undefined) => void,
): void {
  map.on('click', ({ point: { x, y } }: MapMouseEvent) => {
    const byName = new Map(tiled().map(({ layer }) => [tiledName(layer.id), layer]));
    const layers = [...byName.keys()].filter((name) => map.getLayer(name));
    if (layers.length === 0) return;
    const found = map.queryRenderedFeatures([[x - REACH, y - REACH], [x + REACH, y + REACH]], { layers }).find(({ state }) => state['shown'] === true); // prettier-ignore
    const layer = found && byName.get(found.layer.id);
    onPick(found && layer ? { layer, properties: found.properties } : undefined);
  });
}
