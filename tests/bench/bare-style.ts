import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { View } from '#lib/domain/dataset.ts';
import { cameraOf, type Camera, type Room } from '#lib/map/view-camera.ts';
import { buildStyle } from '#lib/style/build-style.ts';
import { ALL_LAYERS, applyGroups } from '#lib/style/layer-groups.ts';
import { lightPalette } from '#lib/style/palette.ts';

/** The ground of a view as a style of its own, without anything of a story, and the camera of the view in a window of a size; only the `groups` that are visible. */
export function bareStyle(
  view: View,
  origin: string,
  room: Room,
  groups = ALL_LAYERS,
): { style: StyleSpecification; camera: Camera; view: View } {
  const { projection, camera } = view;
  const style = buildStyle({
    palette: lightPalette,
    language: 'en',
    actors: [],
    ownNames: [],
    projection,
    // The first that a page registers has this name.
    projectionType: typeof projection === 'string' ? projection : `dateline:${projection.name}0`,
    latitude: camera.center[1],
    assetBase: `${origin}/`,
  });
  const isGround = (name: string): boolean => !name.startsWith('scene-');
  return {
    style: {
      ...style,
      sources: Object.fromEntries(Object.entries(style.sources).filter(([name]) => isGround(name))),
      layers: applyGroups(
        style.layers.filter((layer) => isGround(layer.id) && !('source' in layer && !isGround(layer.source))),
        groups,
      ),
    },
    camera: cameraOf(view, room),
    view,
  };
}
