import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { clusterRadius, type Cluster } from './many-clusters.ts';
import { BLOCKER } from './craft-images.ts';
import { SANS_BOLD } from './fonts.ts';
import type { Palette } from './palette.ts';
import type { Plane } from './route-plane.ts';

export const CLUSTER_SOURCE = 'scene-clusters';
/** The disc, which answers a click. */
export const CLUSTER_LAYER = 'scene-cluster';
/** CSS pixels. */
export const CLUSTER_TEXT = 12;
/** Of the disc's line, CSS pixels. */
export const CLUSTER_LINE = 1.2;
/** Images of the style have two pixels for one on screen. */
const BLOCKER_PIXELS = BLOCKER.width / 2;

/** Signs of clusters as the map's source takes them, their numbers written as a language does. */
export function clusterFeatures(
  clusters: readonly Cluster[],
  plane: Pick<Plane, 'inverse'>,
  language: string,
): FeatureCollection {
  const numbers = new Intl.NumberFormat(language);
  const features = clusters.map(({ cell, count, at }) => {
    const radius = Math.round(clusterRadius(count) * 10) / 10;
    const properties = { cell, count, radius, label: numbers.format(count) };
    return { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates: plane.inverse([...at]) } }; // prettier-ignore
  });
  return { type: 'FeatureCollection', features };
}

/** A disc like that of a dot, of nobody's hue, with its number in it. Names of the ground keep off it. `opacity` is that of all sites. */
export function clusterLayers(palette: Palette, opacity: number): LayerSpecification[] {
  return [
    {
      id: CLUSTER_LAYER,
      type: 'circle',
      source: CLUSTER_SOURCE,
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': palette.halo,
        'circle-stroke-color': palette.neutral,
        'circle-stroke-width': CLUSTER_LINE,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: 'scene-cluster-number',
      type: 'symbol',
      source: CLUSTER_SOURCE,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': SANS_BOLD,
        'text-size': CLUSTER_TEXT,
        'text-allow-overlap': true,
        'icon-image': BLOCKER.id,
        'icon-size': ['/', ['*', 2, ['get', 'radius']], BLOCKER_PIXELS],
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink, 'text-opacity': opacity, 'icon-opacity': 0 },
    },
  ];
}
