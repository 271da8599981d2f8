import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SANS, SANS_BOLD } from './fonts.ts';
import { isSelected } from './route-layers.ts';
import { byScale, CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';

/** Metres a pixel from which small places (settlements, sightings, engagements) are drawn; before, they would be one blot. */
const SMALL_PLACE_SCALE = 700;
/** Metres a pixel from which small places that are past are named. */
const QUIET_NAME_SCALE = 30;
/** The same for settlements that the chosen voice leaves undrawn: on a phone they would crowd out the front. */
const UNDRAWN_NAME_SCALE = 120;
/** The size that `place-features.ts` gives to small places. */
const SMALL = 0.7;
const isSmall: ExpressionSpecification = ['<=', ['get', 'size'], SMALL];
const FORM: ExpressionSpecification = ['get', 'form'];
const IS_QUIET: ExpressionSpecification = ['==', ['get', 'quiet'], true];
/** Keeps names off symbols, see `placeLabelLayers`. */
const BLOCKER_LAYER = 'scene-place-blocker';

/**
 * Places: the shape is the kind, the fill who holds it, the outline how sure the claims are, a second ring where voices differ.
 * Images are those of `symbol-images.ts`.
 */
export function placeLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  // Zoom must be outermost in an expression, so the size of each feature is scaled at every stop.
  const sized = (factor: number, small = factor): unknown => [
    '*', ['case', isSmall, small, factor], ['case', IS_QUIET, 0.45, IS_OPEN, ['get', 'size'], 0.5],
  ]; // prettier-ignore
  const size = byScale(
    context,
    [15_000, sized(0.6)],
    [5000, sized(0.85)],
    [1500, sized(1)],
    [250, sized(1, 0.75)],
    [90, sized(1)],
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
  return [
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
        'circle-radius': ['+', 3.5, ['*', 6, ['get', 'size']]],
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': palette.neutral,
        'circle-stroke-width': 0.9,
      },
    },
    {
      id: 'scene-place-fill',
      type: 'symbol',
      source: 'scene-places',
      filter: inScale,
      layout: { ...always, 'icon-image': ['concat', 'fill-', FORM], 'icon-size': size },
      paint: { 'icon-color': ['case', IS_OPEN, held, palette.halo] as unknown as string, 'icon-opacity': CERTAINTY },
    },
    {
      id: 'scene-place-outline',
      type: 'symbol',
      source: 'scene-places',
      filter: inScale,
      layout: { ...always, 'icon-image': ['concat', ['get', 'confidence'], '-', FORM], 'icon-size': size },
      paint: { 'icon-color': outline, 'icon-opacity': CERTAINTY },
    },
  ];
}

/** Names of places, most important first; trace and mere ends of routes stand back. */
export function placeLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const inScale = shownFrom(context);
  const text = {
    'text-field': ['get', 'label'] as ExpressionSpecification,
    'text-variable-anchor': [
      'left',
      'right',
      'top',
      'bottom',
      'top-left',
      'bottom-left',
      'top-right',
      'bottom-right',
    ] as ('left' | 'right')[],
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
      filter: [
        'all',
        ['any', ['!', IS_OPEN], IS_QUIET],
        inScale,
        ['any', ['all', IS_QUIET, namedFrom(context, UNDRAWN_NAME_SCALE)], namedFrom(context, QUIET_NAME_SCALE)],
      ],
      layout: { ...text, 'text-font': SANS, 'text-size': 11 },
      paint: { 'text-color': palette.pastInk, ...halo },
    },
    {
      id: 'scene-place-name',
      type: 'symbol',
      source: 'scene-places',
      filter: ['all', IS_OPEN, ['!', IS_QUIET], inScale],
      layout: {
        ...text,
        'text-font': SANS_BOLD,
        'text-size': byScale(
          context,
          [15_000, 11],
          [5000, 12.5],
          [250, ['case', isSmall, 10.5, 12.5]],
          [90, ['case', isSmall, 11.5, 12.5]],
        ),
        // The larger place, then the surer date, then what more is said of.
        'symbol-sort-key': [
          '-',
          ['+', ['*', 100, ['get', 'size']], ['*', 20, ['get', 'certainty']], ['get', 'weight']],
        ],
      },
      paint: { 'text-color': palette.ink, ...halo },
    },
    {
      // The topmost layer is placed first: an unseen image over each symbol keeps the names of its neighbours off it.
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

/** Whether a place of a size is drawn at a scale; every place where no scale is given. */
export const isInScale = (size: number, metresPerPixel: number | undefined): boolean =>
  size > SMALL || metresPerPixel === undefined || metresPerPixel <= SMALL_PLACE_SCALE;

function shownFrom({ zoom }: StyleContext): ExpressionSpecification {
  return ['>=', ['get', 'size'], ['step', ['zoom'], SMALL + 0.01, zoom(SMALL_PLACE_SCALE), 0]];
}

/** What is past and small is nameless until there is room. */
function namedFrom({ zoom }: StyleContext, scale: number): ExpressionSpecification {
  // A filter is asked at whole zooms only, the tile's.
  return ['>=', ['get', 'size'], ['step', ['zoom'], SMALL + 0.01, Math.floor(zoom(scale)), 0]];
}
