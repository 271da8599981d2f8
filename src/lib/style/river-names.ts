import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SERIF } from './fonts.ts';
import { byScale, nameIn, type StyleContext } from './style-context.ts';

/** Names of large rivers along them. */
export function riverNames(context: StyleContext): LayerSpecification {
  const { palette, language } = context;
  return {
    id: 'river-names',
    type: 'symbol',
    source: 'base',
    'source-layer': 'rivers',
    minzoom: Math.max(0, context.zoom(4000)),
    maxzoom: context.zoom(200),
    filter: ['has', 'en'],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 450,
      'text-field': nameIn(language),
      'text-font': SERIF,
      'text-size': byScale(context, [4000, 10], [500, 12.5]),
      'text-letter-spacing': 0.06,
      'text-max-angle': 30,
    },
    paint: { 'text-color': palette.seaInk, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}
