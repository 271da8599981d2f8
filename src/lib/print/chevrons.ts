import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature } from 'geojson';
import { partsNear } from './clip-trace.ts';
import type { Item, PathItem, PointMm } from './display-list.ts';
import { holds, tracesOf } from './in-frame.ts';
import { pointAt, runningLength } from './running-length.ts';
import { STYLE_PIXEL_MM as PX, type SheetCamera } from './sheet-camera.ts';
import { colourOf, numberOf } from './style-query.ts';

/** Half a chevron across and along its line, style pixels: the sign › at the size of the style. */
const ACROSS = 4.2;
const ALONG = 2.1;
const STROKE = 1.9;

/** Direction without motion: chevrons along a route at the spacing of the style, each with a casing of the ground's colour. */
export function chevronsOn(layer: LayerSpecification, feature: GeoFeature, camera: SheetCamera): Item[] {
  const { zoom, frame } = camera;
  const spacing = numberOf(layer, 'layout', 'symbol-spacing', feature, zoom, 70) * PX;
  const opacity = numberOf(layer, 'paint', 'text-opacity', feature, zoom, 1);
  const stroke = colourOf(layer, 'text-color', feature, zoom);
  const halo = colourOf(layer, 'text-halo-color', feature, zoom);
  const haloMm = numberOf(layer, 'paint', 'text-halo-width', feature, zoom) * PX;
  const marks = tracesOf(feature.geometry, camera)
    .flatMap((trace) => partsNear(trace, frame))
    .flatMap((part) => placesOn(part, spacing))
    .filter(({ at }) => holds(frame, at))
    .map(({ at, angle }) => chevron(at, angle));
  const [points, ...more] = marks;
  if (!points) return [];
  const line: PathItem = { kind: 'path', points, more, stroke, strokeMm: STROKE * PX, round: true, opacity };
  return [{ ...line, stroke: halo, strokeMm: STROKE * PX + 2 * haloMm, opacity: 1 }, line];
}

function placesOn(part: readonly PointMm[], spacing: number): { at: PointMm; angle: number }[] {
  const lengths = runningLength(part);
  const whole = lengths.at(-1) ?? 0;
  const count = Math.floor(whole / spacing) || (whole > spacing / 2 ? 1 : 0);
  return Array.from({ length: count }, (_, i) => {
    const distance = ((i + 0.5) * whole) / count;
    const [a, b] = [pointAt(part, lengths, distance - 0.4), pointAt(part, lengths, distance + 0.4)];
    return { at: pointAt(part, lengths, distance), angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
  });
}

function chevron([x, y]: PointMm, angle: number): PointMm[] {
  const turned = (along: number, across: number): PointMm => [
    x + (along * Math.cos(angle) - across * Math.sin(angle)) * PX,
    y + (along * Math.sin(angle) + across * Math.cos(angle)) * PX,
  ];
  return [turned(-ALONG, -ACROSS), turned(ALONG, 0), turned(-ALONG, ACROSS)];
}
