import type { View } from '#lib/domain/dataset.ts';
import type { CameraMover } from '../camera-mover.ts';
import { zoomLimits } from '../view-limits.ts';
import type { ManyDrawing } from './many-drawing.ts';

/** Zooms by which a tap goes nearer at least. */
const NEARER = 1;
/** Less than that is no movement to see. */
const SEEN = 0.05;

/** Goes nearer, until the points of a cluster fill the window and so part; where the map goes no nearer, picks all of them. */
export function openCluster(
  cell: number,
  { many, mover, view, onPick }: { many: ManyDrawing; mover: CameraMover; view: View; onPick: (ids: string[]) => void },
): void {
  const now = mover.camera;
  const cluster = many.cluster(cell, { ...mover.room, bearing: now.bearing });
  if (!cluster) return;
  const { center, zoom } = cluster.camera;
  const most = zoomLimits(view, mover.room).most + globeShift(view, center[1]);
  const to = Math.min(most, Math.max(zoom, now.zoom + NEARER));
  if (to - now.zoom < SEEN) onPick(cluster.ids);
  else mover.travel({ ...now, center, zoom: to });
}

/** As the camera is kept within its limits on a globe (`keep-in-square.ts`). */
function globeShift({ projection, camera }: View, latitude: number): number {
  const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  return projection === 'globe' ? Math.log2(cosine(latitude) / cosine(camera.center[1])) : 0;
}
