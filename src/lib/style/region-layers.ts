import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isSelected } from './route-layers.ts';
import { CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';

/** Metres a pixel from which rings are drawn: at smaller scales they hide under their symbols. */
const RING_SCALE = 1500;

/** Regions as their own outlines and the rings of places known only to some kilometres: never a dot. */
export function regionLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const colour = ['case', IS_OPEN, colourOf(context, 'actor', palette.neutral), palette.pastInk] as unknown as string;
  const ring = ['case', IS_OPEN, colourOf(context, 'actor', palette.ring), palette.pastInk] as unknown as string;
  return [
    {
      id: 'scene-region-fill',
      type: 'fill',
      source: 'scene-regions',
      filter: IS_OPEN,
      // A tint, not a statement of certainty: the outline carries the date's opacity. Without an actor it only makes the region clickable.
      paint: { 'fill-color': colour, 'fill-opacity': ['case', ['==', ['get', 'actor'], ''], 0, 0.07] },
    },
    {
      id: 'scene-region-line',
      type: 'line',
      source: 'scene-regions',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-opacity': CERTAINTY, 'line-width': ['case', IS_OPEN, 1.5, 0.8] },
    },
    {
      id: 'scene-ring-fill',
      type: 'fill',
      source: 'scene-rings',
      filter: IS_OPEN,
      minzoom: context.zoom(RING_SCALE),
      // Filled they hide each other and the ground; unfilled they still answer a click.
      paint: { 'fill-color': ring, 'fill-opacity': ['case', isSelected, 0.16, 0] },
    },
    {
      id: 'scene-ring-line',
      type: 'line',
      source: 'scene-rings',
      minzoom: context.zoom(RING_SCALE),
      paint: { 'line-color': ring, 'line-opacity': CERTAINTY, 'line-width': ['case', IS_OPEN, 0.8, 0.5] },
    },
  ];
}
