import type { FeatureCollection } from 'geojson';
import type { SceneSource } from './scene-sources.ts';

type SceneData = Readonly<Record<SceneSource, FeatureCollection>>;

/** The same for the map's own sources: of open routes, which the graphics card draws, only where they are, the same on every day. */
export function stillData<T extends SceneData>(data: T): T {
  const features = data['scene-routes'].features.map((route) => {
    const { id, window } = route.properties as { id: string; window: string };
    return window === 'open' ? { ...route, properties: { id, window } } : route;
  });
  return { ...data, 'scene-routes': { type: 'FeatureCollection', features } };
}
