import type { Geometry, Position } from 'geojson';
import type { Box, PointMm } from './display-list.ts';
import { densified } from './densify.ts';
import type { SheetCamera } from './sheet-camera.ts';

/** Two boxes share ground. Touching edges do not count, nor does a hundredth of a millimetre of rounding. */
export function overlap(a: Box, b: Box, slackMm = 0.01): boolean {
  return (
    a.xMm + slackMm < b.xMm + b.widthMm &&
    b.xMm + slackMm < a.xMm + a.widthMm &&
    a.yMm + slackMm < b.yMm + b.heightMm &&
    b.yMm + slackMm < a.yMm + a.heightMm
  );
}

/** Whether a box lies wholly inside another. */
export function inside(inner: Box, outer: Box, slackMm = 0.01): boolean {
  return (
    inner.xMm >= outer.xMm - slackMm &&
    inner.yMm >= outer.yMm - slackMm &&
    inner.xMm + inner.widthMm <= outer.xMm + outer.widthMm + slackMm &&
    inner.yMm + inner.heightMm <= outer.yMm + outer.heightMm + slackMm
  );
}

/** The lines of a geometry as points on paper, one for each line or ring, as many points as a true line wants; a point is a line of one. */
export function tracesOf(geometry: Geometry, { toMm }: Pick<SheetCamera, 'toMm'>): PointMm[][] {
  const trace = (line: readonly Position[]): PointMm[] => densified(line, toMm);
  switch (geometry.type) {
    case 'Point':
      return [trace([geometry.coordinates])];
    case 'MultiPoint':
      return geometry.coordinates.map((at) => trace([at]));
    case 'LineString':
      return [trace(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(trace);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(trace);
    default:
      return [];
  }
}

/** Whether any part of a geometry lies in the frame. A line is asked piece by piece, an area by its outline and its extent. */
export function isInFrame(geometry: Geometry, camera: Pick<SheetCamera, 'toMm' | 'frame'>): boolean {
  const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return tracesOf(geometry, camera).some((trace) => {
    if (area) return overlap(extentOf(trace), camera.frame);
    if (trace.length === 1) return trace[0] !== undefined && holds(camera.frame, trace[0]);
    return trace.slice(1).some((end, i) => overlap(extentOf([trace[i] ?? end, end]), camera.frame, -0.01));
  });
}

/** Whether a point lies in a box. */
export function holds({ xMm, yMm, widthMm, heightMm }: Box, [x, y]: PointMm): boolean {
  return x >= xMm && x <= xMm + widthMm && y >= yMm && y <= yMm + heightMm;
}

function extentOf(points: readonly PointMm[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [xMm, yMm] = [Math.min(...xs), Math.min(...ys)];
  return { xMm, yMm, widthMm: Math.max(...xs) - xMm, heightMm: Math.max(...ys) - yMm };
}
