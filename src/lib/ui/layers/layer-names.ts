import type { LayerName } from '#lib/state/layer-settings.ts';

/** The groups of the panel, topmost on the map first, as a legend is read. */
export const GROUPS = ['labels', 'annotations', 'sightings', 'routes', 'sites', 'front', 'base'] as const;

/** What a reader calls each group, and what is in it. */
export const NAMES: Readonly<Record<LayerName, { readonly title: string; readonly what: string }>> = {
  base: { title: 'Ground', what: 'land, water, borders' },
  front: { title: 'Front', what: 'who holds what' },
  sites: { title: 'Sites', what: 'ports, bases, towns' },
  routes: { title: 'Routes', what: 'movements' },
  sightings: { title: 'Sightings', what: 'geolocated posts' },
  annotations: { title: 'Annotations', what: 'texts on the map' },
  story: { title: 'Story', what: 'what happened' },
  context: { title: 'Context', what: 'what it stands in' },
  caution: { title: 'Caution', what: 'how to read the map' },
  labels: { title: 'Labels', what: 'names of places' },
};
