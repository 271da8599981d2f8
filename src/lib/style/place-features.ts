import { circle, pointOnFeature } from '@turf/turf';
import type { Feature as GeoFeature, MultiPolygon, Polygon } from 'geojson';
import type { Feature, Kind } from '#lib/domain/feature.ts';
import type { SceneFeature } from '#lib/scene/scene.ts';
import { app6Image } from './app6.ts';
import { controlBy } from '#lib/scene/control-by.ts';
import { holdersDiffer } from './control-holder.ts';
import { groupOf } from './layer-groups.ts';
import type { SceneSourceOptions } from './scene-sources.ts';
import { nameFeature, roleOf } from './name-features.ts';
import { certaintyOf, confidenceOf, openClaims, windowOf, type Window } from './scene-window.ts';
import type { Form } from './form-outlines.ts';
import { NO_PEOPLE, peopleIn } from './people.ts';
import { framedPictogram } from './pictograms.ts';
import { SMALL } from './symbol-size.ts';

/** The frame of a kind, a circle where nothing is said. */
export const FORM_OF: Partial<Record<Kind, Form>> = {
  base: 'square', 'training-ground': 'square', headquarters: 'square', sighting: 'triangle', engagement: 'star',
}; // prettier-ignore
/** Not drawn on small scales. A point of other people's data is not among them: nobody knows how important it is. */
const SMALL_KINDS = new Set<Kind>(['settlement', 'sighting', 'engagement']);
/** A frame that holds no pictogram need not be as large. */
const BARE = 0.8;
/** The size of a place's symbol: 1 for a base or a port, less for a city, least for a settlement or a sighting. */
export const sizeOf = (kind: Kind): number => (SMALL_KINDS.has(kind) ? SMALL : framedPictogram(kind) ? 1 : BARE);
/** Rings under this are smaller than the symbol at any useful scale. */
export const LEAST_RING_KM = 0.3;
const RING_STEPS = 64;

/** Properties that every drawn thing carries. */
export interface Marked {
  readonly id: string;
  readonly kind: Kind;
  /** The group with which the reader shows or hides it. */
  readonly group: string;
  readonly actor: string;
  readonly window: Window;
  readonly certainty: number;
  readonly label: string;
}

export function labelOf(feature: Pick<Feature, 'name'>, language: string): string {
  return feature.name[language] ?? feature.name.en;
}

/** What is drawn of a feature by its claims; undefined when nothing is. */
export function markOf(scene: SceneFeature, language: string): Marked | undefined {
  const window = windowOf(scene);
  if (!window) return undefined;
  const { id, kind, actor } = scene.feature;
  const certainty = certaintyOf(openClaims(scene));
  return {
    id,
    kind,
    group: groupOf(kind),
    actor: actor ?? '',
    window,
    certainty,
    label: labelOf(scene.feature, language),
  };
}

/** A place that is drawn only because a drawn route begins or ends there. */
export function endMark(feature: Feature, language: string): Marked {
  return {
    id: feature.id,
    kind: feature.kind,
    group: groupOf(feature.kind),
    actor: '',
    window: 'end',
    certainty: 1,
    label: labelOf(feature, language),
  };
}

/** A point symbol, sized as `sizeOf` says. */
export function placeFeature(
  mark: Marked,
  feature: Feature,
  scene: SceneFeature | undefined,
  options: SceneSourceOptions,
): GeoFeature | undefined {
  const { geometry } = feature;
  if (geometry?.type !== 'Point' && geometry?.type !== 'MultiPoint') return undefined;
  const control = scene && controlBy(scene, options.controlVoice, options.dataset.voices);
  const undrawn = control?.claim.claim.method === 'not-drawn';
  const people = scene
    ? peopleIn(openClaims(scene), options.dataset.forces ?? [], ({ where }) => where === feature.id)
    : NO_PEOPLE;
  const properties = {
    ...mark,
    form: FORM_OF[feature.kind] ?? 'circle',
    pictogram: framedPictogram(feature.kind) ?? '',
    app6:
      options.app6 && scene
        ? app6Image(feature, openClaims(scene), {
            viewpoint: options.dataset.viewpoint,
            actors: options.dataset.actors ?? [],
          })
        : '',
    size: sizeOf(feature.kind),
    least: people.least,
    most: people.most,
    // What more is said of keeps its name longer.
    weight: scene ? openClaims(scene).length : 0,
    confidence: scene ? confidenceOf(openClaims(scene)) : 'claimed',
    holder: control?.holder ?? '',
    // A settlement that the chosen voice leaves undrawn, or of which it says nothing, stands back.
    quiet: mark.group === 'front' && (!control || undrawn),
    differ: scene !== undefined && mark.window === 'open' && (holdersDiffer(scene) || scene.disputed),
  };
  return { type: 'Feature', properties, geometry };
}

/** The name of a place, once, whatever number of points it has. */
export function placeName(mark: Marked, place: GeoFeature): GeoFeature | undefined {
  const { geometry, properties } = place;
  const at = geometry.type === 'MultiPoint' ? geometry.coordinates[0] : geometry.type === 'Point' ? geometry.coordinates : undefined; // prettier-ignore
  if (!at) return undefined;
  const { quiet, size, weight } = properties as { quiet: boolean; size: number; weight: number };
  return nameFeature(mark, at, roleOf(mark.kind, mark.window, quiet), { size, weight });
}

/** Circles already made: they do not change with the clock, and a step through dates asks for all of them again. */
const circles = new WeakMap<Feature, Polygon[]>();

/** The ground a place may lie on: a geodesic circle of `precision_km` round each of its points. */
export function ringFeatures(mark: Marked, feature: Feature): GeoFeature<Polygon>[] {
  if (mark.window === 'end') return [];
  const rings = circles.get(feature) ?? circlesRound(feature);
  circles.set(feature, rings);
  return rings.map((geometry) => ({ type: 'Feature', properties: { ...mark }, geometry }));
}

function circlesRound({ geometry, precisionKm }: Feature): Polygon[] {
  if (precisionKm === undefined || precisionKm < LEAST_RING_KM) return [];
  const points =
    geometry?.type === 'Point' ? [geometry.coordinates] : geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
  const rounded = (value: number): number => Number(value.toFixed(5));
  return points.map((at) => {
    const { coordinates } = circle(at, precisionKm, { steps: RING_STEPS, units: 'kilometers' }).geometry;
    return { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map((point) => point.map(rounded))) };
  });
}

const regionPoints = new WeakMap<object, readonly number[]>();

/** The point in a region at which its name stands; the same at every step. */
export function regionPoint(outline: GeoFeature<Polygon | MultiPolygon>): readonly number[] {
  const at = regionPoints.get(outline.geometry) ?? pointOnFeature(outline).geometry.coordinates;
  regionPoints.set(outline.geometry, at);
  return at;
}

/** A region's own outline, and the point its name stands on. */
export function regionFeatures(mark: Marked, feature: Feature): { outline: GeoFeature; name: GeoFeature } | undefined {
  const { geometry } = feature;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return undefined;
  const outline: GeoFeature<Polygon | MultiPolygon> = { type: 'Feature', properties: { ...mark }, geometry };
  return { outline, name: nameFeature(mark, regionPoint(outline), 'region') };
}
