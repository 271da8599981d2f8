import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the reader's choice of layers can change. */
interface Changeable {
  readonly id: string;
  readonly filter?: unknown;
  readonly paint?: Readonly<Record<string, unknown>>;
  readonly layout?: Readonly<Record<string, unknown>>;
}

/** Brings the map's layers from one list of the same layers to another: filters, opacities and visibility, and only where they differ. */
export function pushLayers(
  map: MapLibreMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  const was = new Map((before as readonly Changeable[]).map((layer) => [layer.id, layer]));
  for (const layer of after as readonly Changeable[]) {
    const old = was.get(layer.id);
    if (!old || !map.getLayer(layer.id)) continue;
    if (differ(old.filter, layer.filter)) map.setFilter(layer.id, layer.filter as never);
    for (const name of new Set([...opacities(old), ...opacities(layer)])) {
      if (differ(old.paint?.[name], layer.paint?.[name]))
        map.setPaintProperty(layer.id, name as 'line-opacity', layer.paint?.[name] as never);
    }
    if (differ(visibility(old), visibility(layer))) map.setLayoutProperty(layer.id, 'visibility', visibility(layer));
  }
}

const opacities = ({ paint }: Changeable): string[] =>
  Object.keys(paint ?? {}).filter((name) => name.endsWith('-opacity'));
const visibility = ({ layout }: Changeable): 'visible' | 'none' =>
  layout?.['visibility'] === 'none' ? 'none' : 'visible';
const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
