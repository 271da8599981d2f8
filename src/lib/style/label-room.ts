import type { Feature } from '#lib/domain/feature.ts';
import type { Box, Pixel } from '#lib/scene/callout-layout-geometry.ts';

/** Where labels are laid out: a window on a screen or a frame on paper, in CSS pixels from its upper left corner. */
export interface LabelRoom {
  /** Where `[longitude, latitude]` lies; undefined where it cannot be seen. */
  readonly project: (at: readonly [number, number]) => Pixel | undefined;
  /** The whole map. */
  readonly bounds: Box;
  /** Where notes may stand. */
  readonly free: Box;
  /** What lies over the map: no text goes under it. */
  readonly panels: readonly Box[];
  readonly metresPerPixel: number;
  /** The scale by which the style decides what is drawn: that of the whole zoom below. */
  readonly drawnScale: number;
}

/** A point of a feature, or of a line of it, in the room; undefined where it cannot be seen. */
export function pixelOf(position: readonly number[] | undefined, { project }: LabelRoom): Pixel | undefined {
  const [longitude = NaN, latitude = NaN] = position ?? [];
  const at = project([longitude, latitude]);
  return at && at.every(Number.isFinite) ? at : undefined;
}

/** The points of a place, `[longitude, latitude]`; none for lines, outlines and what has no place. */
export function pointsOf({ geometry }: Pick<Feature, 'geometry'>): readonly (readonly number[])[] {
  if (geometry?.type === 'Point') return [geometry.coordinates];
  return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
}
