import type { SymbolLayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature, FeatureCollection } from 'geojson';
import { CHEVRON_LAYER } from '#lib/style/route-layers.ts';
import type { PointMm, TextStyle } from './display-list.ts';
import { isText } from './drawn-scene.ts';
import { holds, tracesOf } from './in-frame.ts';
import { STYLE_PIXEL_MM, type SheetCamera } from './sheet-camera.ts';
import { colourOf, draws, numberOf, valueOf } from './style-query.ts';

/** A name that wants a place on the map, with all that the style says of it in the sheet's own units. */
export interface NameCandidate {
  readonly text: string;
  readonly style: TextStyle;
  readonly halo: { readonly colour: string; readonly widthMm: number };
  /** Wrapped at this width. */
  readonly maxWidthMm: number;
  /** Where the text may stand to its point: MapLibre's anchors, tried in order. */
  readonly anchors: readonly string[];
  readonly offsetMm: number;
  /** The line it runs along, or its point. */
  readonly trace: readonly PointMm[];
  readonly along: boolean;
  /** Rather stands on a symbol than nowhere. A sighting is named by its date and place, which its sentence says too. */
  readonly ofPlace: boolean;
  /** A name of an area, which may stand so many steps off its middle, across and down, where something else stands there. */
  readonly shifts?: readonly [across: number, down: number];
  /** The layer of the style that sets it: names of one layer are as important as each other. */
  readonly layer?: string;
  /** Id of the feature that it names. */
  readonly of?: string;
  /** The source of the style that it comes from. */
  readonly source: string;
}

/** Paper stands still, so a name may be given more places than on screen. */
const DIAGONALS = ['top-left', 'bottom-left', 'top-right', 'bottom-right'];
/** Where a name of the story is tried. */
const ANCHORS = ['left', 'right', 'top', 'bottom', ...DIAGONALS];
/** From its point, and the width at which it is wrapped, ems. */
const STORY = { offset: 0.75, width: 10 };
/** Steps, across and down, that the name of a large country may go off its middle, of another, and of a region. */
const [LARGE_COUNTRY, COUNTRY, REGION] = [
  [4, 4],
  [1, 1],
  [2, 1],
] as const;
/** Points for a style pixel. */
const POINTS = (STYLE_PIXEL_MM * 72) / 25.4;

/**
 * Every name that the style would set in the frame, most important first: the topmost layer leads, as in MapLibre, within a layer the sort
 * key. `data` holds the GeoJSON of the sources.
 */
export function nameCandidates(
  style: StyleSpecification,
  data: Readonly<Record<string, FeatureCollection>>,
  camera: SheetCamera,
): NameCandidate[] {
  const layers = style.layers.filter(
    (layer): layer is SymbolLayerSpecification =>
      layer.type === 'symbol' && isText(layer) && layer.id !== CHEVRON_LAYER,
  );
  return layers.reverse().flatMap((layer) => {
    const features = data[layer.source]?.features ?? [];
    const key = (feature: GeoFeature): number => numberOf(layer, 'layout', 'symbol-sort-key', feature, camera.zoom);
    return features
      .filter((feature) => draws(layer, feature, camera.zoom))
      .sort((a, b) => key(a) - key(b))
      .flatMap((feature) => candidatesOf(layer, feature, camera));
  });
}

function candidatesOf(layer: SymbolLayerSpecification, feature: GeoFeature, camera: SheetCamera): NameCandidate[] {
  const { zoom } = camera;
  const layout = (name: string): unknown => valueOf(layer, 'layout', name, feature, zoom);
  const size = numberOf(layer, 'layout', 'text-size', feature, zoom, 12);
  const inMm = (ems: number): number => ems * size * STYLE_PIXEL_MM;
  const written = (layout('text-field') as { toString(): string } | undefined)?.toString() ?? '';
  const text = layout('text-transform') === 'uppercase' ? written.toLocaleUpperCase() : written;
  const along = layout('symbol-placement') !== 'point';
  const traces = tracesOf(feature.geometry, camera)
    .filter((trace) => along || trace.some((at) => holds(camera.frame, at)))
    .sort((a, b) => (along ? 0 : crowd(b, feature, camera) - crowd(a, feature, camera)));
  const [font = ''] = (layout('text-font') as readonly string[] | undefined) ?? [];
  const variable = layer.layout?.['text-variable-anchor'] as readonly string[] | undefined;
  // Beside a line only: a name at a point stands where this module finds room.
  const offset = along ? ((layout('text-offset') as readonly [number, number] | undefined)?.[1] ?? 0) : 0;
  const isStory = layer.source === 'scene-names';
  const { role, kind, rank, id } = feature.properties ?? {};
  const stands = isStory && role !== 'region';
  const isCountry = /country$/.test(String(kind));
  const shifts = isCountry ? (rank === 0 ? LARGE_COUNTRY : COUNTRY) : role === 'region' ? REGION : undefined;
  if (text.trim() === '') return [];
  // A feature of several points is named once, where most of them are.
  return (along ? traces : traces.slice(0, 1)).map((trace) => ({
    text,
    style: {
      font: font.includes('Bold') ? 'semibold' : 'regular',
      sizePt: size * POINTS,
      colour: colourOf(layer, 'text-color', feature, zoom),
      trackingPt: numberOf(layer, 'layout', 'text-letter-spacing', feature, zoom) * size * POINTS,
      ...(font.includes('Serif') && { slanted: true }),
    },
    halo: {
      colour: colourOf(layer, 'text-halo-color', feature, zoom),
      widthMm: numberOf(layer, 'paint', 'text-halo-width', feature, zoom) * STYLE_PIXEL_MM,
    },
    maxWidthMm: along
      ? Infinity
      : inMm(isStory ? STORY.width : numberOf(layer, 'layout', 'text-max-width', feature, zoom, 10)),
    anchors: variable ? [...new Set([...variable, ...DIAGONALS])] : stands ? ANCHORS : ['center'],
    offsetMm: along
      ? -inMm(offset)
      : inMm(stands ? STORY.offset : numberOf(layer, 'layout', 'text-radial-offset', feature, zoom)),
    trace,
    along,
    ofPlace: stands && role !== 'sighting',
    layer: layer.id,
    ...(shifts !== undefined && { shifts }),
    ...(typeof id === 'string' && { of: id }),
    source: layer.source,
  }));
}

/** How near a point is to the others of its feature, higher for nearer. */
function crowd([at]: readonly PointMm[], { geometry }: GeoFeature, camera: SheetCamera): number {
  if (!at || geometry.type !== 'MultiPoint') return 0;
  const others = tracesOf(geometry, camera).flat();
  return -others.reduce((sum, [x, y]) => sum + Math.hypot(x - at[0], y - at[1]), 0);
}
