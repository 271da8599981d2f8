import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { say } from '#lib/messages/say.ts';
import { SANS } from './fonts.ts';
import type { LegendEntry } from './legend-signs.ts';
import { basePaletteOf } from './palette-base.ts';
import type { Palette } from './palette.ts';
import { byScale, nameIn, type StyleContext } from './style-context.ts';

/** Metres a pixel below which a line from town to town would look like a track. */
const FINEST = 250;

/** The layer to ask whether a railway is in sight. */
export const RAIL_LAYER = 'rail';

/** The railways of the story, drawn from town to town: a thin line with ticks, gone where it would be taken for the track itself. */
export function railLayers(context: StyleContext): LayerSpecification[] {
  const { rail, railGap } = basePaletteOf(context.palette);
  const where = { source: 'base', 'source-layer': 'rail', maxzoom: context.zoom(FINEST) } as const;
  return [
    {
      id: RAIL_LAYER,
      type: 'line',
      ...where,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': rail, 'line-width': byScale(context, [6000, 1], [500, 2]) },
    },
    {
      id: 'rail-gaps',
      type: 'line',
      ...where,
      minzoom: Math.max(0, context.zoom(4500)),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': railGap, 'line-width': byScale(context, [6000, 0.4], [500, 1]), 'line-dasharray': [5, 5] },
    },
  ];
}

/** The railways' names along them, which say that the line is schematic. */
export function railNames(context: StyleContext): LayerSpecification {
  const { palette, language } = context;
  return {
    id: 'rail-names',
    type: 'symbol',
    source: 'base',
    'source-layer': 'rail',
    minzoom: Math.max(0, context.zoom(4000)),
    maxzoom: context.zoom(FINEST),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 600,
      'text-field': ['concat', nameIn(language), ` (${say(language, 'map.schematic')})`],
      'text-font': SANS,
      'text-size': 10,
      'text-offset': [0, 0.9],
    },
    paint: { 'text-color': palette.townInk, 'text-halo-color': palette.halo, 'text-halo-width': 1 },
  };
}

/** The key to the railways, where one is in sight. */
export const railEntry = (palette: Palette, language: string): LegendEntry => ({
  id: 'rail',
  words: say(language, 'legend.rail'),
  sign: { kind: 'line', colour: basePaletteOf(palette).rail, width: 2, dash: [7, 2] },
});
