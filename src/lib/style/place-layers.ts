import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SANS, SANS_BOLD } from './fonts.ts';
import { isSelected } from './route-layers.ts';
import { CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';

const FORM: ExpressionSpecification = ['get', 'form'];

/**
 * Places: the shape is the kind, the fill who holds it, the outline how sure the claims are, a second ring where voices differ.
 * Images are those of `symbol-images.ts`.
 */
export function placeLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const size: ExpressionSpecification = ['case', IS_OPEN, ['get', 'size'], 0.5];
  const always = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;
  const outline = ['case', IS_OPEN, colourOf(context, 'actor', palette.ink), palette.pastInk] as unknown as string;
  const held: ExpressionSpecification | string = colourOf(context, 'holder', palette.halo);
  return [
    {
      id: 'scene-place-selected',
      type: 'circle',
      source: 'scene-places',
      paint: { 'circle-radius': 13, 'circle-color': palette.selection, 'circle-opacity': ['case', isSelected, 0.16, 0], 'circle-stroke-color': palette.selection, 'circle-stroke-width': 1.5, 'circle-stroke-opacity': ['case', isSelected, 1, 0] },
    },
    {
      id: 'scene-place-differ',
      type: 'circle',
      source: 'scene-places',
      filter: ['==', ['get', 'differ'], true],
      paint: { 'circle-radius': ['+', 3.5, ['*', 6, ['get', 'size']]], 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': palette.ink, 'circle-stroke-width': 0.9 },
    },
    {
      id: 'scene-place-fill',
      type: 'symbol',
      source: 'scene-places',
      layout: { ...always, 'icon-image': ['concat', 'fill-', FORM], 'icon-size': size },
      paint: { 'icon-color': ['case', IS_OPEN, held, palette.halo] as unknown as string, 'icon-opacity': CERTAINTY },
    },
    {
      id: 'scene-place-outline',
      type: 'symbol',
      source: 'scene-places',
      layout: { ...always, 'icon-image': ['concat', ['get', 'confidence'], '-', FORM], 'icon-size': size },
      paint: { 'icon-color': outline, 'icon-opacity': CERTAINTY },
    },
  ];
}

/** Names of places, most important first; trace and mere ends of routes stand back. */
export function placeLabelLayers({ palette }: StyleContext): LayerSpecification[] {
  const text = {
    'text-field': ['get', 'label'] as ExpressionSpecification,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right'] as ('left' | 'right')[],
    'text-radial-offset': 0.75,
    'text-justify': 'auto' as const,
    'text-max-width': 9,
  };
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
  return [
    {
      id: 'scene-place-name-quiet',
      type: 'symbol',
      source: 'scene-places',
      filter: ['!', IS_OPEN],
      layout: { ...text, 'text-font': SANS, 'text-size': 11 },
      paint: { 'text-color': palette.pastInk, ...halo },
    },
    {
      id: 'scene-place-name',
      type: 'symbol',
      source: 'scene-places',
      filter: IS_OPEN,
      layout: { ...text, 'text-font': SANS_BOLD, 'text-size': ['case', ['>=', ['get', 'size'], 0.8], 12.5, 11.5], 'symbol-sort-key': ['-', 1, ['get', 'size']] },
      paint: { 'text-color': palette.ink, ...halo },
    },
  ];
}
