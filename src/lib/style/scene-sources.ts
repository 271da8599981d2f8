import type { Feature as GeoFeature, FeatureCollection } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import { isRoute } from '#lib/domain/feature.ts';
import { featuresById } from '#lib/domain/features-by-id.ts';
import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { frontFeatures, type ShownFront } from './front-features.ts';
import { lineFeature } from './line-features.ts';
import {
  endMark,
  markOf,
  placeFeature,
  placeName,
  regionFeatures,
  ringFeatures,
  type Marked,
} from './place-features.ts';
import {
  headFeatures,
  peopleOnRoute,
  headName,
  nameLine,
  openEndName,
  routeLine,
  routeMark,
  type RouteContext,
} from './route-features.ts';

/** The GeoJSON sources that a scene fills. */
export const SCENE_SOURCES = [
  'scene-front', 'scene-front-edges', 'scene-regions', 'scene-rings', 'scene-lines', 'scene-routes', 'scene-route-names',
  'scene-heads', 'scene-places', 'scene-names',
] as const; // prettier-ignore
export type SceneSource = (typeof SCENE_SOURCES)[number];

export interface SceneSourceOptions {
  readonly dataset: Pick<Dataset, 'features' | 'voices'> & Partial<Pick<Dataset, 'forces' | 'actors' | 'viewpoint'>>;
  readonly language: string;
  /** A voice id, or `parties` for the latest announcement by either side. */
  readonly controlVoice: string;
  /** Military symbols where a feature has a code for one. */
  readonly app6?: boolean;
  /** The areas of control at the scene's clock; none are drawn when left out. */
  readonly front?: ShownFront | undefined;
  /** What of a feature is drawn in another way, and so left out here: everything, or all but its name. */
  readonly leavesOut?: (standing: SceneFeature) => 'all' | 'all but name' | undefined;
}

/**
 * Everything of a scene that has a place on the map, as GeoJSON by source. Pure; nothing is drawn that the scene does not hold, but
 * for the bare ends of its routes. Denials and statements are never drawn.
 */
export function sceneSources(scene: Scene, options: SceneSourceOptions): Record<SceneSource, FeatureCollection> {
  const out = Object.fromEntries(SCENE_SOURCES.map((name) => [name, [] as GeoFeature[]])) as Record<
    SceneSource,
    GeoFeature[]
  >;
  const features = featuresById(options.dataset.features);
  const context: RouteContext = {
    day: scene.date,
    language: options.language,
    find: (id) => (id === undefined ? undefined : features.get(id)),
    forces: options.dataset.forces ?? [],
  };
  if (options.front) {
    const { areas, edges } = frontFeatures(options.front);
    out['scene-front'].push(...areas);
    out['scene-front-edges'].push(...edges);
  }
  const drawn = new Set<string>();
  const ends = new Set<string>();

  for (const standing of scene.features) {
    const { feature } = standing;
    const left = options.leavesOut?.(standing);
    if (left === 'all') continue;
    if (isRoute(feature)) {
      const mark = routeMark(standing, context);
      if (!mark) continue;
      const line = routeLine(mark, feature, context, peopleOnRoute(standing, context));
      out['scene-routes'].push(line);
      if (mark.window === 'open') out['scene-route-names'].push(nameLine(line));
      const heads = headFeatures(mark, feature, context);
      out['scene-heads'].push(...heads);
      out['scene-names'].push(...heads.map((head) => headName(mark, head)));
      out['scene-names'].push(...present(openEndName(mark, feature, context)));
      for (const end of [feature.route.from, feature.route.to]) if (end !== undefined) ends.add(end);
      continue;
    }
    const mark = markOf(standing, options.language);
    if (!mark) continue;
    if (left) {
      const place = placeFeature(mark, feature, standing, options);
      out['scene-names'].push(...present(place && placeName(mark, place)));
      continue;
    }
    drawn.add(feature.id);
    draw(mark, feature, standing);
  }
  for (const id of ends) {
    const feature = features.get(id);
    if (feature && !drawn.has(id) && !isRoute(feature)) draw(endMark(feature, options.language), feature, undefined);
  }
  return Object.fromEntries(
    SCENE_SOURCES.map((name) => [name, { type: 'FeatureCollection', features: out[name] }]),
  ) as unknown as Record<SceneSource, FeatureCollection>;

  function draw(
    mark: Marked,
    feature: Parameters<typeof placeFeature>[1],
    standing: Parameters<typeof placeFeature>[2],
  ): void {
    const place = placeFeature(mark, feature, standing, options);
    out['scene-places'].push(...present(place));
    out['scene-names'].push(...present(place && placeName(mark, place)));
    out['scene-rings'].push(...ringFeatures(mark, feature));
    out['scene-lines'].push(...present(lineFeature(mark, feature)));
    const region = regionFeatures(mark, feature);
    if (!region) return;
    out['scene-regions'].push(region.outline);
    out['scene-names'].push(region.name);
  }
}

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
