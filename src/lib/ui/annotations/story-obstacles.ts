import { isRoute } from '#lib/domain/feature.ts';
import { boxesAlong, type Box, type Pixel } from '#lib/scene/callout-layout-geometry.ts';
import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { densifyRoute } from '#lib/style/great-circle.ts';

/** Where a place is in the window; undefined when it cannot be seen. */
export type Project = (at: readonly [number, number]) => readonly [number, number] | undefined;

/** The side of the square that a place's symbol covers, px. */
const PLACE_PX = 22;
/** The side of the squares that stand for a piece of a route, px. */
const ROUTE_PX = 14;

/**
 * What the notes may not cover: the symbols of places and the lines of routes that are in the scene now. Regions are grounds to write
 * on, and what is past is drawn too faintly to be hidden.
 */
export function storyObstacles(scene: Scene, project: Project): Box[] {
  return scene.features
    .filter(({ current, news }) => current.length + news.length > 0)
    .flatMap((one) => boxesOf(one, project));
}

function boxesOf({ feature }: SceneFeature, project: Project): Box[] {
  if (isRoute(feature)) {
    const line = densifyRoute(feature.geometry);
    const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
    return parts.flatMap((part) => runs(part, project).flatMap((run) => boxesAlong(run, ROUTE_PX)));
  }
  const { geometry } = feature;
  const points =
    geometry?.type === 'Point' ? [geometry.coordinates] : geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
  return points.flatMap((position) => {
    const at = pixelOf(position, project);
    return at ? [{ x: at[0] - PLACE_PX / 2, y: at[1] - PLACE_PX / 2, width: PLACE_PX, height: PLACE_PX }] : [];
  });
}

/** The pieces of a line that can be seen. */
function runs(positions: readonly (readonly number[])[], project: Project): Pixel[][] {
  const pieces: Pixel[][] = [[]];
  for (const position of positions) {
    const at = pixelOf(position, project);
    if (at) pieces.at(-1)?.push(at);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces;
}

function pixelOf([longitude = NaN, latitude = NaN]: readonly number[], project: Project): Pixel | undefined {
  const at = project([longitude, latitude]);
  return at && at.every(Number.isFinite) ? at : undefined;
}
