import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SCENE_SOURCES } from '#lib/style/scene-sources.ts';
import { isText } from './drawn-scene.ts';

/** Areas of control are a tint of the ground, under its rivers, with edges that fade: they belong into its picture. */
export const isFront = (source: unknown): boolean => typeof source === 'string' && source.startsWith('scene-front');

/** The style of the ground alone: no names, nothing of the scene but the tint of who holds it. `projection` is the name under which MapLibre knows it. */
export function groundStyle(style: StyleSpecification, projection: string): StyleSpecification {
  const ofScene = (source: unknown): boolean =>
    (SCENE_SOURCES as readonly unknown[]).includes(source) && !isFront(source);
  const layers = style.layers.filter((layer) => !isText(layer) && !('source' in layer && ofScene(layer.source)));
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  const sources = Object.fromEntries(Object.entries(style.sources).filter(([name]) => used.has(name)));
  return { ...style, projection: { type: projection }, sources, layers };
}

/** A style whose picture has no areas of control. */
export const withoutFront = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: style.layers.filter((layer) => !('source' in layer && isFront(layer.source))),
});
