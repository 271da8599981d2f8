import type { TransformStyleFunction } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { buildStyle } from '#lib/style/build-style.ts';
import { applyGroups, type LayerGroups } from '#lib/style/layer-groups.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { MOVING_LAYERS } from '#lib/style/route-layers.ts';
import type { ShownFront } from '#lib/style/front-features.ts';
import type { PlacedTiles } from '#lib/style/tiled-layers.ts';
import { sceneSources, type SceneSourceOptions } from '#lib/style/scene-sources.ts';
import { fontAddress } from './font-address.ts';
import type { MapNotes, MapViewOptions } from './map-view-contract.ts';

/** What is drawn, apart from where one looks. */
export interface Look {
  readonly view: View;
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly controlVoice: string;
  readonly groups: LayerGroups;
  readonly front: ShownFront | undefined;
  readonly app6: boolean;
  readonly notes: MapNotes;
  /** Layers of tiles that the reader wants to see. */
  readonly tiled: readonly PlacedTiles[];
}

const keyOfNotes = ({ all, present, panels }: MapNotes): string =>
  JSON.stringify([all.map(({ id }) => id), present, panels]);

/** Whether the same notes are shown, under the same panels. */
export const sameNotes = (a: MapNotes, b: MapNotes): boolean => keyOfNotes(a) === keyOfNotes(b);

/** No note, and nothing over the map. */
export const NO_NOTES: MapNotes = { all: [], present: [], panels: [] };

export type SceneData = ReturnType<typeof sceneSources>;
type Fixed = Pick<MapViewOptions, 'dataset' | 'assetBase'>;

/** The scene as data for the map's sources. */
export function dataOf(
  { scene, language, controlVoice, front, app6 }: Look,
  { dataset }: Fixed,
  leavesOut?: SceneSourceOptions['leavesOut'],
): SceneData {
  return sceneSources(scene, { dataset, language, controlVoice, front, app6, ...(leavesOut && { leavesOut }) });
}

/** The whole style. `projectionType` is the name under which MapLibre knows the view's projection. */
export function styleOf(
  look: Look,
  { dataset, assetBase }: Fixed,
  projectionType: string,
  data: SceneData,
): ReturnType<typeof buildStyle> {
  const { view, theme, language, groups, tiled } = look;
  const style = buildStyle({
    palette: paletteOf(theme),
    language,
    actors: dataset.actors,
    ownNames: dataset.features.map(({ name }) => name.en),
    projection: view.projection,
    projectionType,
    latitude: view.camera.center[1],
    assetBase,
    fontAddress,
    data,
    tiled,
  });
  const still = style.layers.filter(({ id }) => !MOVING_LAYERS.has(id));
  return { ...style, layers: applyGroups(still, groups) };
}

/** The colour around the ground: plain sea where a square ends, space round a globe. */
export function surroundings({ view, theme }: Look): string {
  const { sea, space } = paletteOf(theme);
  return view.projection === 'globe' ? space : sea;
}

/** Sources that are drawn stay as they are: sent again, each would be fetched again. */
export const withDrawnSources: TransformStyleFunction = (drawn, next) => ({
  ...next,
  sources: { ...next.sources, ...drawn?.sources },
});
