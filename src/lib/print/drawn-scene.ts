import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature, FeatureCollection } from 'geojson';
import { SCENE_SOURCES, type SceneSource } from '#lib/style/scene-sources.ts';
import { isInFrame } from './in-frame.ts';
import type { SheetCamera } from './sheet-camera.ts';
import { draws } from './style-query.ts';

/** What of the scene is drawn in the frame, by source: what the legend explains and no more. */
export type DrawnScene = Readonly<Record<SceneSource, readonly GeoFeature[]>>;

/** Layers that only answer a choice of the reader; nothing is chosen on paper. */
const isMark = (layer: LayerSpecification): boolean => !layer.id.endsWith('-selected') && !isText(layer);

/** True for a layer of names. */
export function isText(layer: LayerSpecification): boolean {
  return layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
}

/** Asks the style which features of the scene it draws at the sheet's scale, and keeps those that lie in the frame. */
export function drawnScene(
  style: StyleSpecification,
  data: Readonly<Record<SceneSource, FeatureCollection>>,
  camera: SheetCamera,
): DrawnScene {
  const found = SCENE_SOURCES.map((source) => {
    const ofSource = style.layers.filter((layer) => 'source' in layer && layer.source === source);
    // Names and open ends are text alone.
    const marks = ofSource.some(isMark) ? ofSource.filter(isMark) : ofSource;
    const features = data[source].features.filter(
      (feature) => isInFrame(feature.geometry, camera) && marks.some((layer) => draws(layer, feature, camera.zoom)),
    );
    return [source, features] as const;
  });
  return Object.fromEntries(found) as unknown as DrawnScene;
}

/** Ids of the features drawn in the frame. */
export function drawnIds(drawn: DrawnScene): Set<string> {
  const features = SCENE_SOURCES.flatMap((source) => drawn[source]);
  return new Set(features.map(({ properties }) => String(properties?.['id'])));
}
