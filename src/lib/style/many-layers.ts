import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MANY_SOURCE } from './many-points.ts';
import { sizeOf } from './place-features.ts';
import { byScale, colourOf, type StyleContext } from './style-context.ts';
import { SITE_STOPS, SYMBOL_RADIUS } from './symbol-size.ts';

/** Widths of the outline at a symbol of size 1, CSS pixels, as the images of places have it (`symbol-images.ts`). */
const OUTLINE = { confirmed: 2.2, claimed: 1.3 };
const OPEN: ExpressionSpecification = ['boolean', ['feature-state', 'open'], false];
const OPACITY: ExpressionSpecification = ['number', ['feature-state', 'opacity'], 0];
/** What is past is half as large, and what is not drawn has no size: a circle of no size costs the graphics card nothing. */
const SHARE: ExpressionSpecification = ['case', ['==', OPACITY, 0], 0, OPEN, 1, 0.5];

/**
 * Points that are marked as shown, drawn as the symbols of their kind are. Circles and not symbols: a circle has its size by feature
 * state, and nothing looks for its place anew.
 */
export function manyLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const scaled = (length: unknown): ExpressionSpecification =>
    byScale(
      context,
      ...SITE_STOPS.map(([metres, factor]): [number, unknown] => [
        metres,
        ['*', sizeOf('point') * factor, SHARE, length],
      ]),
    );
  const width: ExpressionSpecification = ['match', ['get', 'confidence'], 'confirmed', OUTLINE.confirmed, OUTLINE.claimed]; // prettier-ignore
  return [
    {
      id: MANY_SOURCE,
      type: 'circle',
      source: MANY_SOURCE,
      paint: {
        // An image has its outline over its edge, a circle beyond it.
        'circle-radius': scaled(['-', SYMBOL_RADIUS, ['/', width, 2]]),
        'circle-stroke-width': scaled(width),
        'circle-color': palette.halo,
        'circle-stroke-color': ['case', OPEN, colourOf(context, 'actor', palette.neutral), palette.pastInk] as unknown as string,
        'circle-opacity': OPACITY,
        'circle-stroke-opacity': OPACITY,
      },
    },
  ]; // prettier-ignore
}
