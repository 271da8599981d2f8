import type { View } from '#lib/domain/dataset.ts';
import { squareMetres, zoomAt } from '#lib/style/scale.ts';
import { cameraOf, type Room } from './view-camera.ts';

export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
}

/** Metres a pixel beyond which the ground has nothing more to show and positions would look better known than they are. */
const FINEST_METRES = 8;
/** Zooms by which one may step back from a view that is a whole globe. */
const BACK_FROM_GLOBE = 0.8;
const TILE_PIXELS = 512;

/** How far a view zooms: out until its whole ground is in the window, though never less than the view's own camera needs, and in to a few metres a pixel. */
export function zoomLimits(view: View, room: Room): ZoomLimits {
  const opening = cameraOf(view, room).zoom;
  const whole = Math.log2(Math.max(room.width, room.height, 1) / TILE_PIXELS);
  const least = view.projection === 'globe' ? opening - BACK_FROM_GLOBE : Math.min(opening, whole);
  return { least, most: zoomAt(FINEST_METRES, squareMetres(view.projection, view.camera.center[1])) };
}
