import type { View } from '#lib/domain/dataset.ts';
import type { Box } from './display-list.ts';
import type { LonLat } from './plane.ts';
import { projectionWkt } from './projection-wkt.ts';
import type { SheetCamera } from './sheet-camera.ts';

/** Where a rectangle of a page lies on the ground, for software that reads maps. */
export interface Georeference {
  readonly wkt: string;
  readonly box: Box;
  /** Of the box: upper left, lower left, lower right, upper right, `[longitude, latitude]`. */
  readonly corners: readonly LonLat[];
}

/** That of a sheet's map; undefined when its projection has no name there, or a corner lies beside the ground. */
export function georeferenceOf(projection: View['projection'], camera: SheetCamera): Georeference | undefined {
  const wkt = projectionWkt(projection);
  const { xMm, yMm, widthMm, heightMm } = camera.frame;
  const [right, bottom] = [xMm + widthMm, yMm + heightMm];
  const corners = ([[xMm, yMm], [xMm, bottom], [right, bottom], [right, yMm]] as const).map(camera.toDegrees); // prettier-ignore
  const known = corners.every((at, i) => {
    const back = camera.toMm(at);
    const mm = [[xMm, yMm], [xMm, bottom], [right, bottom], [right, yMm]][i] ?? []; // prettier-ignore
    return at.every(Number.isFinite) && Math.hypot(back[0] - (mm[0] ?? 0), back[1] - (mm[1] ?? 0)) < 0.01;
  });
  return wkt !== undefined && known && !camera.notToScale ? { wkt, box: camera.frame, corners } : undefined;
}

/**
 * A world file (ESRI, six lines) for a picture of a whole page, in the projection's metres: the size of a pixel along x, two terms of
 * turning, its size along y, and the middle of the upper left pixel.
 */
export function worldFile(camera: SheetCamera, dpi: number): string {
  const mm = 25.4 / dpi;
  const at = (x: number, y: number): readonly [number, number] => camera.toPlane([x, y]);
  const origin = at(mm / 2, mm / 2);
  const [across, down] = [at(mm * 1.5, mm / 2), at(mm / 2, mm * 1.5)];
  const terms = [across[0] - origin[0], across[1] - origin[1], down[0] - origin[0], down[1] - origin[1], ...origin];
  return `${terms.map((term) => term.toFixed(10)).join('\n')}\n`;
}
