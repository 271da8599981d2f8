import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byScale, type StyleContext } from './style-context.ts';

/** The base files, coarse to fine; each holds features of several kinds. */
export const GROUND = ['world', 'far-east', 'kursk'] as const;

/** Sea, land, lakes, rivers and borders. Drawn in this order; the darkest is lighter than the story's lightest. */
export function groundLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const each = (make: (source: (typeof GROUND)[number]) => LayerSpecification): LayerSpecification[] =>
    GROUND.map(make);
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ...each((source) => ({
      id: `${source}-land`,
      type: 'fill',
      source,
      filter: ['==', ['get', 'kind'], 'land'],
      paint: { 'fill-color': landColour(context) },
    })),
    ...each((source) => ({
      id: `${source}-lakes`,
      type: 'fill',
      source,
      filter: ['==', ['get', 'kind'], 'lake'],
      paint: { 'fill-color': palette.sea },
    })),
    ...each((source) => ({
      id: `${source}-rivers`,
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'river'],
      layout: round,
      paint: { 'line-color': palette.water, 'line-width': byScale(context, [6000, 0.5], [1000, 1], [50, 2.2]) },
    })),
    ...each((source) => ({
      id: `${source}-provinces`,
      type: 'line',
      source,
      minzoom: Math.max(0, context.zoom(2200)),
      filter: ['==', ['get', 'kind'], 'province'],
      layout: round,
      paint: {
        'line-color': palette.province,
        'line-width': byScale(context, [2000, 0.5], [50, 1.2]),
        'line-dasharray': [5, 2],
      },
    })),
    ...each((source) => ({
      id: `${source}-border-casing`,
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'border'],
      layout: round,
      paint: {
        'line-color': palette.borderCasing,
        'line-width': byScale(context, [6000, 1.8], [50, 6]),
        'line-opacity': 0.7,
      },
    })),
    ...each((source) => ({
      id: `${source}-borders`,
      type: 'line',
      source,
      filter: ['all', ['==', ['get', 'kind'], 'border'], ['!', ['has', 'disputed']]],
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': byScale(context, [6000, 0.7], [50, 1.8]) },
    })),
    {
      id: 'world-borders-disputed',
      type: 'line',
      source: 'world',
      filter: ['all', ['==', ['get', 'kind'], 'border'], ['has', 'disputed']],
      paint: { 'line-color': palette.border, 'line-width': 0.8, 'line-dasharray': [3, 3] },
    },
  ];
}

function landColour({ palette, storyCountries }: StyleContext) {
  const code = ['coalesce', ['get', 'a3'], ['get', 'iso_a2'], ''];
  return [
    'case',
    ['in', code, ['literal', [...storyCountries]]],
    palette.landOfStory,
    palette.land,
  ] as unknown as string;
}
