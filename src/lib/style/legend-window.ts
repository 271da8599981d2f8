import type { Feature as GeoFeature, Position } from 'geojson';
import { overlap, passes, type Box, type Pixel } from '#lib/scene/callout-layout-geometry.ts';

/** What of the map can be seen, for the legend. */
export interface LegendWindow {
  /** Where `[longitude, latitude]` lies, pixels from the window's upper left corner; undefined where it cannot be seen. */
  readonly project: (at: readonly [number, number]) => readonly [number, number] | undefined;
  readonly width: number;
  readonly height: number;
}

/** Areas and outlines smaller than this both ways are no more than a speck; CSS pixels. */
const SPECK = 5;

/** Whether anything of a drawn feature can be seen in a window: a point in it, a line through it, an outline that reaches into it. */
export function isInWindow({ geometry }: GeoFeature, window: LegendWindow): boolean {
  const bounds: Box = { x: 0, y: 0, width: window.width, height: window.height };
  switch (geometry.type) {
    case 'Point':
      return hasPoint([geometry.coordinates], window, bounds);
    case 'MultiPoint':
      return hasPoint(geometry.coordinates, window, bounds);
    case 'LineString':
      return runsThrough(geometry.coordinates, window, bounds);
    case 'MultiLineString':
      return geometry.coordinates.some((line) => runsThrough(line, window, bounds));
    case 'Polygon':
      return reachesInto(geometry.coordinates[0] ?? [], window, bounds);
    case 'MultiPolygon':
      return geometry.coordinates.some(([outline = []]) => reachesInto(outline, window, bounds));
    case 'GeometryCollection':
      return geometry.geometries.some((one) => isInWindow({ type: 'Feature', properties: null, geometry: one }, window)); // prettier-ignore
  }
}

function pixel([longitude = NaN, latitude = NaN]: Position, { project }: LegendWindow): Pixel | undefined {
  const at = project([longitude, latitude]);
  return at?.every(Number.isFinite) ? [at[0], at[1]] : undefined;
}

function hasPoint(positions: readonly Position[], window: LegendWindow, bounds: Box): boolean {
  return positions.some((position) => {
    const at = pixel(position, window);
    return at !== undefined && overlap({ x: at[0], y: at[1], width: 0.01, height: 0.01 }, bounds);
  });
}

function runsThrough(line: readonly Position[], window: LegendWindow, bounds: Box): boolean {
  const pixels = line.map((position) => pixel(position, window));
  return pixels.some((at, i) => {
    const before = pixels[i - 1];
    return at !== undefined && before !== undefined && passes([before, at], bounds);
  });
}

/** By the box round an outline: a window between two arms of an area would count, which does no harm. */
function reachesInto(outline: readonly Position[], window: LegendWindow, bounds: Box): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const position of outline) {
    const at = pixel(position, window);
    if (!at) continue;
    [left, right] = [Math.min(left, at[0]), Math.max(right, at[0])];
    [top, bottom] = [Math.min(top, at[1]), Math.max(bottom, at[1])];
    if (right - left < SPECK && bottom - top < SPECK) continue;
    // The rest of the outline can only make the box larger.
    if (overlap({ x: left, y: top, width: right - left, height: bottom - top }, bounds)) return true;
  }
  return false;
}
