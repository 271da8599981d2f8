import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Kind } from '#lib/domain/feature.ts';
import { scaleOutputs } from './scale-outputs.ts';

/** What a reader may show, hide or thin. Annotations are drawn elsewhere. */
export const LAYER_GROUPS = ['base', 'front', 'sites', 'routes', 'sightings', 'labels'] as const;
export type LayerGroup = (typeof LAYER_GROUPS)[number];

export interface GroupState {
  readonly visible: boolean;
  /** 0-1, times what the layer has of its own. */
  readonly opacity: number;
}
export type LayerGroups = Readonly<Record<LayerGroup, GroupState>>;

/** Everything in full. */
export const ALL_LAYERS: LayerGroups = Object.fromEntries(
  LAYER_GROUPS.map((group) => [group, { visible: true, opacity: 1 }]),
) as Record<LayerGroup, GroupState>;

/** The groups of what claims put on the map beside routes; a feature carries its own in the property `group`. */
const OF_FEATURES = ['front', 'sites', 'sightings', 'routes'] as const;
type FeatureGroup = Exclude<(typeof OF_FEATURES)[number], 'routes'>;

/** The group of a feature that is no route: settlements make the front, sightings and engagements are sightings, all else is a site. */
export function groupOf(kind: Kind): FeatureGroup {
  if (kind === 'settlement') return 'front';
  return kind === 'sighting' || kind === 'engagement' ? 'sightings' : 'sites';
}

/** The same layers as the reader wants them. Pure; gives the list it got where everything is in full. */
export function applyGroups(layers: readonly LayerSpecification[], groups: LayerGroups): LayerSpecification[] {
  return layers.map((layer) => {
    const opacities = groupsOf(layer).map((group) => groups[group]);
    if (opacities.some(({ visible }) => !visible)) return hidden(layer);
    const plain = opacities.reduce((product, { opacity }) => product * opacity, 1);
    return thinned(bySource(layer) ? filtered(layer, groups) : layer, plain, bySource(layer) ? groups : undefined);
  });
}

/** The groups that a whole layer belongs to. */
function groupsOf(layer: LayerSpecification): LayerGroup[] {
  const source = 'source' in layer ? layer.source : '';
  const isText = layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
  const isBase = !layer.id.startsWith('scene-');
  return [
    ...(isText || source === 'labels' || source === 'villages'
      ? (['labels'] as const)
      : isBase
        ? (['base'] as const)
        : []),
    ...(source.startsWith('scene-front') ? (['front'] as const) : []),
    ...(source.startsWith('scene-route') || source === 'scene-heads' ? (['routes'] as const) : []),
  ];
}

/** Sources that hold features of several groups. */
const bySource = (layer: LayerSpecification): boolean =>
  'source' in layer && /^scene-(places|rings|lines|regions|names)$/.test(layer.source);

function hidden(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}

function filtered(layer: LayerSpecification, groups: LayerGroups): LayerSpecification {
  const shown = OF_FEATURES.filter((group) => groups[group].visible);
  if (shown.length === OF_FEATURES.length) return layer;
  const inGroups: ExpressionSpecification = ['in', ['get', 'group'], ['literal', shown]];
  const own = (layer as { filter?: unknown }).filter;
  return Object.assign({}, layer, { filter: own ? ['all', own, inGroups] : inGroups });
}

/** What opacity a type of layer has, of its own and where it names none. */
const OPACITIES: Partial<Record<LayerSpecification['type'], readonly string[]>> = {
  background: ['background-opacity'],
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  raster: ['raster-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
};

function thinned(layer: LayerSpecification, plain: number, groups: LayerGroups | undefined): LayerSpecification {
  const factor = groups ? featureFactor(plain, groups) : plain;
  if (factor === 1) return layer;
  const paint = (layer.paint ?? {}) as Readonly<Record<string, unknown>>;
  const thin = (OPACITIES[layer.type] ?? []).map((name) => [name, scaleOutputs(paint[name] ?? 1, factor)] as const);
  return { ...layer, paint: { ...paint, ...Object.fromEntries<unknown>(thin) } };
}

function featureFactor(plain: number, groups: LayerGroups): number | ExpressionSpecification {
  const values = OF_FEATURES.map((group) => plain * groups[group].opacity);
  if (values.every((value) => value === values[0])) return values[0] ?? plain;
  const pairs = OF_FEATURES.flatMap((group, i) => [group, values[i]]);
  return ['match', ['get', 'group'], ...pairs, plain] as unknown as ExpressionSpecification;
}
