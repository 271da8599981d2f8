import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';

/**
 * Layers that answer a click, the particular before the general: a place's own sign before the ring of what it may be, and a region, which
 * lies under everything, only where nothing else is.
 */
const TIERS = [
  ['scene-heads', 'scene-place-outline', 'scene-place-name', 'scene-sighting-name', 'scene-place-name-quiet'],
  ['scene-route-past', 'scene-route-name', 'scene-line', 'scene-line-name'],
  ['scene-ring-fill'],
  ['scene-region-name', 'scene-region-fill', 'scene-region-line'],
];
/** What the graphics card draws and no layer knows, by the tier it belongs to: points, and lines. */
export type NearTiers = readonly ((pixel: readonly [number, number], reach: number) => string[])[];
/** How far beside a thin line or a small symbol one may tap, CSS pixels. */
const REACH = { mouse: 5, touch: 14 };

/**
 * Calls `onPick` with the ids under a click or tap, topmost first and each once; an empty list when there are none. `near` finds what no
 * layer knows. A sign that stands for many is opened instead: `cluster` gives how, undefined where there is none. Gives its removal.
 */
export function listenForPicks(
  map: MapLibreMap,
  near: NearTiers,
  cluster: (pixel: readonly [number, number], reach: number) => (() => void) | undefined,
  onPick: (ids: string[]) => void,
): () => void {
  type Spot = readonly [x: number, y: number];
  const idsNear = ([x, y]: Spot, reach: number, from: number, to = TIERS.length): string[] => {
    const box: [PointLike, PointLike] = [[x - reach, y - reach], [x + reach, y + reach]]; // prettier-ignore
    for (let i = from; i < to; i++) {
      const layers = (TIERS[i] ?? []).filter((layer) => map.getLayer(layer));
      const drawn = map.queryRenderedFeatures(box, { layers }).map(({ properties }) => String(properties['id']));
      const found = [...(near[i]?.([x, y], reach) ?? []), ...drawn];
      if (found.length > 0) return [...new Set(found)];
    }
    return [];
  };
  /** The sign of many where it lies under the pixel and no place's own sign does; near the pixel, only where no place is. */
  const found = (at: Spot, reach: number): string[] | (() => void) => {
    const under = cluster(at, 0);
    if (under && idsNear(at, 0, 0, 1).length === 0) return under;
    const ids = idsNear(at, reach, 0, 1);
    return ids.length > 0 ? ids : (cluster(at, reach) ?? idsNear(at, reach, 1));
  };
  const click = ({ point: { x, y }, originalEvent }: MapMouseEvent): void => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const one = found([x, y], isTouch ? REACH.touch : REACH.mouse);
    if (typeof one === 'function') one();
    else onPick(one);
  };
  const hover = ({ point: { x, y } }: MapMouseEvent): void => {
    const one = found([x, y], REACH.mouse);
    map.getCanvas().style.cursor = typeof one === 'function' || one.length > 0 ? 'pointer' : '';
  };
  map.on('click', click);
  map.on('mousemove', hover);
  return () => {
    map.off('click', click);
    map.off('mousemove', hover);
  };
}
