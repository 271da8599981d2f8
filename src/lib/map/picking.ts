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
 * layer knows. Gives its removal.
 */
export function listenForPicks(map: MapLibreMap, near: NearTiers, onPick: (ids: string[]) => void): () => void {
  const idsNear = ({ x, y }: { x: number; y: number }, reach: number): string[] => {
    const box: [PointLike, PointLike] = [[x - reach, y - reach], [x + reach, y + reach]]; // prettier-ignore
    for (const [i, tier] of TIERS.entries()) {
      const layers = tier.filter((layer) => map.getLayer(layer));
      const drawn = map.queryRenderedFeatures(box, { layers }).map(({ properties }) => String(properties['id']));
      const found = [...(near[i]?.([x, y], reach) ?? []), ...drawn];
      if (found.length > 0) return [...new Set(found)];
    }
    return [];
  };
  const click = ({ point, originalEvent }: MapMouseEvent): void => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    onPick(idsNear(point, isTouch ? REACH.touch : REACH.mouse));
  };
  const hover = ({ point }: MapMouseEvent): void => {
    map.getCanvas().style.cursor = idsNear(point, REACH.mouse).length > 0 ? 'pointer' : '';
  };
  map.on('click', click);
  map.on('mousemove', hover);
  return () => {
    map.off('click', click);
    map.off('mousemove', hover);
  };
}
