import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SCENE_SOURCES } from '#lib/style/scene-sources.ts';
import { isText } from './drawn-scene.ts';

/** The style of the ground alone: no names, nothing of the scene. `projection` is the name under which MapLibre knows it. */
export function groundStyle(style: StyleSpecification, projection: string): StyleSpecification {
  const ofScene = (source: unknown): boolean => (SCENE_SOURCES as readonly unknown[]).includes(source);
  const layers = style.layers.filter((layer) => !isText(layer) && !('source' in layer && ofScene(layer.source)));
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  const sources = Object.fromEntries(Object.entries(style.sources).filter(([name]) => used.has(name)));
  return { ...style, projection: { type: projection }, sources, layers };
}
