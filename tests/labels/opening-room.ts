import type { View } from '#lib/domain/dataset.ts';
import type { Box, Pixel } from '#lib/scene/callout-layout-geometry.ts';
import type { LabelRoom } from '#lib/style/label-room.ts';
import { metresPerPixelAt, squareMetres } from '#lib/style/scale.ts';
import { converterOf } from '#lib/map/converter.ts';
import { cameraOf } from '#lib/map/view-camera.ts';

type At = readonly [number, number];
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The map of the page in a window of 1440 x 900 and on a telephone, with what lies over it there. */
export const WINDOWS: Readonly<Record<string, { width: number; height: number; panels: Box[] }>> = {
  wide: {
    width: 1093,
    height: 687,
    panels: [
      { x: 8, y: 341, width: 280, height: 340 },
      { x: 1037, y: 8, width: 48, height: 224 },
      { x: 903, y: 633, width: 182, height: 48 },
    ],
  },
  telephone: {
    width: 358,
    height: 385,
    panels: [
      { x: 302, y: 8, width: 48, height: 224 },
      { x: 230, y: 335, width: 120, height: 44 },
    ],
  },
};

/** A room as the map has it when a view opens, made without a map: the same camera, the same projection. */
export function openingRoom(view: View, window: (typeof WINDOWS)[string]): LabelRoom {
  const { width, height, panels } = window;
  const camera = cameraOf(view, { width, height });
  const side = squareMetres(view.projection, camera.center[1]);
  const perPixel = metresPerPixelAt(camera.zoom, side);
  const plane = planeOf(view, camera.center);
  const [cx, cy] = plane(camera.center) ?? [0, 0];
  const [sin, cos] = [Math.sin(radians(camera.bearing)), Math.cos(radians(camera.bearing))];
  const project = (at: At): Pixel | undefined => {
    const metres = plane(at);
    if (!metres) return undefined;
    const [dx, dy] = [(metres[0] - cx) / perPixel, (cy - metres[1]) / perPixel];
    return [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
  };
  return {
    project,
    bounds: { x: 0, y: 0, width, height },
    free: { x: 8, y: 8, width: width - 16, height: height - 16 },
    panels,
    metresPerPixel: perPixel,
    drawnScale: metresPerPixelAt(Math.floor(camera.zoom), side),
  };
}

/** A globe is seen from far away here; nearer, it is a little rounder. */
function planeOf({ projection }: View, center: At): (at: At) => readonly [number, number] | undefined {
  if (typeof projection === 'object') {
    const converter = converterOf(projection);
    return (at) => converter.forward<[number, number]>([...at]);
  }
  const radius = 6_371_000;
  if (projection === 'mercator')
    return ([lon, lat]) => [radius * radians(lon) * Math.cos(radians(center[1])), radius * Math.cos(radians(center[1])) * Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2))]; // prettier-ignore
  const [lon0, lat0] = [radians(center[0]), radians(center[1])];
  return ([lon, lat]) => {
    const [l, p] = [radians(lon) - lon0, radians(lat)];
    if (Math.sin(lat0) * Math.sin(p) + Math.cos(lat0) * Math.cos(p) * Math.cos(l) < 0) return undefined;
    return [radius * Math.cos(p) * Math.sin(l), radius * (Math.cos(lat0) * Math.sin(p) - Math.sin(lat0) * Math.cos(p) * Math.cos(l))]; // prettier-ignore
  };
}
