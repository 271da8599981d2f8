import type { Scene } from '#lib/scene/scene.ts';
import { sceneSources } from '#lib/style/scene-sources.ts';
import type { SheetCamera } from './sheet-camera.ts';
import type { SheetRequest } from './sheet-request.ts';

/** At a smaller scale the areas are a speck, and their colours would fill the legend. */
const SMALLEST_FRONT = 5_000_000;

/** What a sheet's style is fed with: a scene as GeoJSON by source, with its areas of control where they were derived. */
export const sceneData = (
  scene: Scene,
  request: Pick<SheetRequest, 'dataset' | 'language' | 'controlVoice' | 'frontAt'>,
  { scale }: Pick<SheetCamera, 'scale'>,
): ReturnType<typeof sceneSources> =>
  sceneSources(scene, { ...request, front: scale > SMALLEST_FRONT ? undefined : request.frontAt?.(scene) });
