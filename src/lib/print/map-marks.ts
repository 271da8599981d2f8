import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature } from 'geojson';
import { CHEVRON_LAYER, FLOW_LAYER } from '#lib/style/route-layers.ts';
import { SCENE_SOURCES, type SceneSource } from '#lib/style/scene-sources.ts';
import { chevronsOn } from './chevrons.ts';
import { partsNear, ringNear } from './clip-trace.ts';
import type { Item, PathItem, PointMm } from './display-list.ts';
import { isText, type DrawnScene } from './drawn-scene.ts';
import { holds, tracesOf } from './in-frame.ts';
import { isFront } from './picture-style.ts';
import { STYLE_PIXEL_MM as PX, type SheetCamera } from './sheet-camera.ts';
import { colourOf, draws, numberOf, opacityOf, valueOf } from './style-query.ts';
import { imageShape } from './symbol-shapes.ts';

/** The tints of the areas of control. */
const AREAS: ReadonlySet<string> = new Set(['scene-front-agreed', 'scene-front-alone']);

/** A layer of the style that marks something of the scene, not its name and not a reader's choice. */
export function isMarkLayer(layer: LayerSpecification): boolean {
  const ofScene = 'source' in layer && (SCENE_SOURCES as readonly unknown[]).includes(layer.source);
  if (!ofScene || isFront(layer.source) || layer.id === FLOW_LAYER || layer.id.endsWith('-selected')) return false;
  return layer.id === CHEVRON_LAYER || !isText(layer);
}

/** Signs that stand at a point: none is cut in half by the frame. */
const isWhole = ({ id, type }: LayerSpecification): boolean =>
  id === 'scene-place-differ' || (type === 'symbol' && id !== CHEVRON_LAYER);

/** The signs of places and craft in the frame, lowest first. At its edge they stand over the border: on paper nobody can move the map. */
export function signMarks(style: StyleSpecification, drawn: DrawnScene, camera: SheetCamera): Item[] {
  return marksOf(style.layers.filter((layer) => isMarkLayer(layer) && isWhole(layer)), drawn, camera);
} // prettier-ignore

/**
 * Everything else of the scene that the style draws in the frame, as lines and areas in millimetres, lowest first. It asks the style,
 * so that paper and screen cannot differ. Areas of control are in the picture, unless `withAreas` asks for them: several maps share one picture.
 */
export function mapMarks(style: StyleSpecification, drawn: DrawnScene, camera: SheetCamera, withAreas = false): Item[] {
  const isShown = (layer: LayerSpecification): boolean =>
    (isMarkLayer(layer) && !isWhole(layer)) || (withAreas && AREAS.has(layer.id));
  return marksOf(style.layers.filter(isShown), drawn, camera);
}

function marksOf(layers: readonly LayerSpecification[], drawn: DrawnScene, camera: SheetCamera): Item[] {
  return layers.flatMap((layer) => {
    const features = drawn['source' in layer ? (layer.source as SceneSource) : 'scene-places'];
    const shown = layer.id === CHEVRON_LAYER ? { ...layer, layout: { ...layer.layout, visibility: 'visible' } } : layer;
    return features
      .filter((feature) => draws(shown as LayerSpecification, feature, camera.zoom))
      .flatMap((feature) => markOf(shown as LayerSpecification, feature, camera));
  });
}

function markOf(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  if (layer.type === 'fill') return fillOf(layer, feature, camera);
  if (layer.type === 'line') return lineOf(layer, feature, camera);
  if (layer.type === 'circle') return circleOf(layer, feature, camera);
  if (layer.type !== 'symbol') return [];
  return layer.id === CHEVRON_LAYER ? chevronsOn(layer, feature, camera) : iconOf(layer, feature, camera);
}

function fillOf(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  const opacity = opacityOf(layer, 'fill', feature, camera.zoom);
  const rings = tracesOf(feature.geometry, camera)
    .map((ring) => ringNear(ring, camera.frame))
    .filter((ring) => ring.length > 2);
  const [points, ...more] = rings;
  if (opacity === 0 || !points) return [];
  const fill = colourOf(layer, 'fill-color', feature, camera.zoom);
  return [{ kind: 'path', points, more, closed: true, fill, opacity }];
}

function lineOf(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  const { zoom } = camera;
  const opacity = opacityOf(layer, 'line', feature, zoom);
  const width = numberOf(layer, 'paint', 'line-width', feature, zoom, 1);
  const [points, ...more] = tracesOf(feature.geometry, camera).flatMap((trace) => partsNear(trace, camera.frame));
  if (opacity === 0 || width === 0 || !points) return [];
  const dashes = valueOf(layer, 'paint', 'line-dasharray', feature, zoom) as readonly number[] | undefined;
  // Dashes are in line widths; one without gaps is a solid line.
  const dashMm = dashes?.some((length, i) => i % 2 === 1 && length > 0) ? dashes.map((d) => d * width * PX) : undefined;
  const line: PathItem = {
    kind: 'path',
    points,
    more,
    stroke: colourOf(layer, 'line-color', feature, zoom),
    strokeMm: width * PX,
    ...(dashMm ? { dashMm } : { round: true }),
    ...(opacity < 1 && { opacity }),
  };
  return [line];
}

function circleOf(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  const { zoom } = camera;
  const number = (name: string, otherwise = 0): number => numberOf(layer, 'paint', name, feature, zoom, otherwise);
  const [radius, width] = [number('circle-radius'), number('circle-stroke-width')];
  const [fill, ring] = [opacityOf(layer, 'circle', feature, zoom), number('circle-stroke-opacity', 1)];
  return pointsOf(feature, camera).flatMap((at): Item[] => [
    ...(fill > 0
      ? [{ kind: 'circle' as const, at, radiusMm: radius * PX, fill: colourOf(layer, 'circle-color', feature, zoom), opacity: fill }]
      : []),
    ...(width > 0 && ring > 0
      ? [{ kind: 'circle' as const, at, radiusMm: (radius + width / 2) * PX, stroke: colourOf(layer, 'circle-stroke-color', feature, zoom), strokeMm: width * PX, opacity: ring }]
      : []),
  ]); // prettier-ignore
}

function iconOf(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  const { zoom } = camera;
  const image = (
    valueOf(layer, 'layout', 'icon-image', feature, zoom) as { toString(): string } | undefined
  )?.toString();
  const opacity = numberOf(layer, 'paint', 'icon-opacity', feature, zoom, 1);
  if (!image || opacity === 0) return [];
  const size = numberOf(layer, 'layout', 'icon-size', feature, zoom, 1);
  const haloPx = numberOf(layer, 'paint', 'icon-halo-width', feature, zoom);
  const halo = { colour: colourOf(layer, 'icon-halo-color', feature, zoom), widthMm: haloPx * PX };
  const look = { colour: colourOf(layer, 'icon-color', feature, zoom), opacity, ...(haloPx > 0 && { halo }) };
  return pointsOf(feature, camera).flatMap((at) => imageShape(image, at, size, look) ?? []);
}

/** Its points in the frame. */
function pointsOf({ geometry }: GeoFeature, camera: SheetCamera): PointMm[] {
  return tracesOf(geometry, camera).flatMap((trace) => trace.filter((at) => holds(camera.frame, at)));
}
