import type { Map as MapLibreMap } from 'maplibre-gl';
import { FRONT_SOURCES, NEXT } from '#lib/style/front-sources.ts';
import { CLUSTER_SOURCE } from '#lib/style/cluster-layers.ts';
import { SCENE_SOURCES } from '#lib/style/scene-sources.ts';

const OF_SCENE = [...SCENE_SOURCES, ...FRONT_SOURCES.map((name) => `${name}${NEXT}`)];

/** Whether all that the scene has sent is on the map. */
export function areSourcesDrawn(map: MapLibreMap): boolean {
  if (map.getSource(CLUSTER_SOURCE) && !map.isSourceLoaded(CLUSTER_SOURCE)) return false;
  return OF_SCENE.every((name) => map.isSourceLoaded(name));
}
