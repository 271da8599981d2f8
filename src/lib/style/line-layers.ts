import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SANS } from './fonts.ts';
import { isSelected, PATH_DASHES } from './route-layers.ts';
import { CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';

/** Lines that are no routes: somebody reports them, so they are broken as a reported path is; nothing moves along them. */
export function lineLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const actor = colourOf(context, 'actor', palette.neutral);
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'scene-line-casing',
      type: 'line',
      source: 'scene-lines',
      filter: IS_OPEN,
      layout: round,
      paint: { 'line-color': palette.halo, 'line-width': 4, 'line-opacity': 0.7 },
    },
    {
      id: 'scene-line-selected',
      type: 'line',
      source: 'scene-lines',
      layout: round,
      paint: { 'line-color': palette.selection, 'line-width': 7, 'line-opacity': ['case', isSelected, 0.35, 0] },
    },
    {
      id: 'scene-line',
      type: 'line',
      source: 'scene-lines',
      paint: {
        'line-color': ['case', IS_OPEN, actor, palette.pastInk] as unknown as string,
        'line-width': ['case', IS_OPEN, 1.6, 1],
        'line-opacity': CERTAINTY,
        'line-dasharray': [...PATH_DASHES.reported],
      },
    },
  ];
}

/** Their names, along them. */
export function lineLabelLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'scene-line-name',
      type: 'symbol',
      source: 'scene-lines',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'label'],
        'text-font': SANS,
        'text-size': 11.5,
        'text-offset': [0, -0.8],
        'text-max-angle': 40,
      },
      paint: {
        'text-color': ['case', IS_OPEN, palette.ink, palette.pastInk] as unknown as string,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}
