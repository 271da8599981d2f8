import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { discRadius, FLANNERY } from './people.ts';
import { isSelected } from './route-layers.ts';
import { byScale, CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';
import { PICTOGRAM_SCALE, SITE_STOPS, SMALL, SMALL_PLACE_SCALE, SMALL_STOPS, SYMBOL_RADIUS } from './symbol-size.ts';

const isSmall: ExpressionSpecification = ['<=', ['get', 'size'], SMALL];
const FORM: ExpressionSpecification = ['get', 'form'];
const IS_QUIET: ExpressionSpecification = ['==', ['get', 'quiet'], true];
/** Drawn by our own signs, not by a military symbol. */
const OWN_SIGN: ExpressionSpecification = ['==', ['coalesce', ['get', 'app6'], ''], ''];
/** Keeps the names of the ground off symbols. */
const BLOCKER_LAYER = 'scene-place-blocker';

/**
 * Places: the shape is the kind, the fill who holds it, the outline how sure the claims are, a second ring where voices differ.
 * Images are those of `symbol-images.ts`.
 */
export function placeLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  // Zoom must be outermost in an expression, so the size of each feature is scaled at every stop.
  const size = byScale(
    context,
    ...SITE_STOPS.map(([metres, factor], i): [number, unknown] => [
      metres,
      ['*', ['case', isSmall, SMALL_STOPS[i]![1], factor], ['case', IS_QUIET, 0.45, IS_OPEN, ['get', 'size'], 0.5]],
    ]),
  );
  const always = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;
  const outline = [
    'case',
    IS_QUIET,
    palette.pastInk,
    IS_OPEN,
    colourOf(context, 'actor', palette.neutral),
    palette.pastInk,
  ] as unknown as string;
  const inScale = shownFrom(context);
  // Hollow where the chosen voice says nothing.
  const held: ExpressionSpecification = [
    'case', ['==', ['get', 'holder'], 'contested'], palette.contested, colourOf(context, 'holder', palette.halo),
  ]; // prettier-ignore
  // Upon a filled frame a pictogram is cut out of it.
  const pictured = ['case', ['==', ['get', 'holder'], ''], outline, palette.halo] as unknown as string;
  const disc = (bound: 'least' | 'most'): ExpressionSpecification => [
    '*', discRadius(1000), ['^', ['/', ['get', bound], 1000], FLANNERY],
  ]; // prettier-ignore
  const hue = colourOf(context, 'actor', palette.neutral);
  return [
    {
      id: 'scene-place-people',
      type: 'circle',
      source: 'scene-places',
      filter: ['all', IS_OPEN, ['>', ['get', 'least'], 0], inScale],
      paint: { 'circle-radius': disc('least'), 'circle-color': hue, 'circle-opacity': 0.22 },
    },
    {
      id: 'scene-place-people-most',
      type: 'circle',
      source: 'scene-places',
      filter: ['all', IS_OPEN, ['>', ['get', 'most'], 0], inScale],
      paint: {
        'circle-radius': disc('most'),
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': hue,
        'circle-stroke-width': 0.8,
      },
    },
    {
      id: 'scene-place-selected',
      type: 'circle',
      source: 'scene-places',
      filter: inScale,
      paint: {
        'circle-radius': 13,
        'circle-color': palette.selection,
        'circle-opacity': ['case', isSelected, 0.16, 0],
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': ['case', isSelected, 1, 0],
      },
    },
    {
      id: 'scene-place-differ',
      type: 'circle',
      source: 'scene-places',
      filter: ['all', ['==', ['get', 'differ'], true], inScale],
      paint: {
        'circle-radius': byScale(
          context,
          ...SITE_STOPS.map(([metres, factor], i): [number, unknown] => [
            metres,
            ['+', 3.2, ['*', SYMBOL_RADIUS, ['get', 'size'], ['case', isSmall, SMALL_STOPS[i]![1], factor]]],
          ]),
        ),
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': palette.neutral,
        'circle-stroke-width': 0.9,
      },
    },
    {
      id: 'scene-place-fill',
      type: 'symbol',
      source: 'scene-places',
      filter: ['all', inScale, OWN_SIGN],
      layout: { ...always, 'icon-image': ['concat', 'fill-', FORM], 'icon-size': size },
      paint: { 'icon-color': ['case', IS_OPEN, held, palette.halo] as unknown as string, 'icon-opacity': CERTAINTY },
    },
    {
      id: 'scene-place-outline',
      type: 'symbol',
      source: 'scene-places',
      filter: ['all', inScale, OWN_SIGN],
      layout: { ...always, 'icon-image': ['concat', ['get', 'confidence'], '-', FORM], 'icon-size': size },
      paint: { 'icon-color': outline, 'icon-opacity': CERTAINTY },
    },
    {
      id: 'scene-place-pictogram',
      type: 'symbol',
      source: 'scene-places',
      minzoom: Math.max(0, context.zoom(PICTOGRAM_SCALE)),
      filter: ['all', IS_OPEN, ['!=', ['get', 'pictogram'], ''], OWN_SIGN],
      layout: { ...always, 'icon-image': ['concat', 'picture-', ['get', 'pictogram']], 'icon-size': size },
      paint: { 'icon-color': pictured, 'icon-opacity': CERTAINTY },
    },
    {
      id: 'scene-place-app6',
      type: 'symbol',
      source: 'scene-places',
      filter: ['all', inScale, ['!', OWN_SIGN]],
      layout: { ...always, 'icon-image': ['get', 'app6'] },
      paint: { 'icon-opacity': ['case', IS_OPEN, CERTAINTY, 0.5] as unknown as number },
    },
    {
      // An unseen image over each symbol keeps the names of the ground off it.
      id: BLOCKER_LAYER,
      type: 'symbol',
      source: 'scene-places',
      filter: ['all', IS_OPEN, ['!', IS_QUIET], inScale],
      layout: {
        'icon-image': 'blocker',
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'icon-size': ['get', 'size'],
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

function shownFrom({ zoom }: StyleContext): ExpressionSpecification {
  return ['>=', ['get', 'size'], ['step', ['zoom'], SMALL + 0.01, zoom(SMALL_PLACE_SCALE), 0]];
}
