import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Path } from '#lib/domain/feature.ts';
import { SANS, SANS_BOLD } from './fonts.ts';
import { LEADER_GROUND } from './name-layers.ts';
import { WIDER_PER_THOUSAND, WIDEST_AT } from './people.ts';
import { CERTAINTY, colourOf, IS_OPEN, type StyleContext } from './style-context.ts';

/** The layer whose dash the map steps to show direction. */
export const FLOW_LAYER = 'scene-route-flow';
/** Its still twin, for readers who asked for less motion. */
export const CHEVRON_LAYER = 'scene-route-chevrons';

/** CSS pixels: the strokes must be seen at a glance on a line of half their width. */
export const FLOW_WIDTH = 4.4;
/** CSS pixels of an open route, by whether its path is known. */
export const ROUTE_WIDTHS = { known: 2.2, unknown: 1.6 } as const;
/** What parts an open route from the ground: CSS pixels, without what it is wider for its people, and 0-1. */
export const CASING = { width: 6.5, opacity: 0.85 } as const;
/** What shows that a route is chosen. */
export const CHOSEN = { width: 7, opacity: 0.35 } as const;

/** The layers of open routes. On paper they are lines; on screen the graphics card draws them, so that a date only moves a number. */
export const MOVING_LAYERS: ReadonlySet<string> = new Set([
  'scene-route-casing', 'scene-route-open', FLOW_LAYER, CHEVRON_LAYER,
]); // prettier-ignore

/** How a path is known, in line widths. Nothing that was not observed is solid; an unknown path is a light broken arc. */
export const PATH_DASHES: Readonly<Record<Path, readonly number[]>> = {
  observed: [1, 0],
  reported: [5, 1.6],
  inferred: [2, 2],
  unknown: [0.8, 2.6],
};
const DASHES: ExpressionSpecification = [
  'match', ['get', 'path'],
  'observed', ['literal', [...PATH_DASHES.observed]],
  'reported', ['literal', [...PATH_DASHES.reported]],
  'inferred', ['literal', [...PATH_DASHES.inferred]],
  ['literal', [...PATH_DASHES.unknown]],
]; // prettier-ignore

const IS_UNKNOWN: ExpressionSpecification = ['==', ['get', 'path'], 'unknown'];

/** CSS pixels between the unseen images along a route: closer than any name is long. */
const BLOCKER_SPACING = 16;

/** Pixels that a route is wider for the people on it. */
const WIDER: ExpressionSpecification = [
  '*', WIDER_PER_THOUSAND / 1000, ['min', WIDEST_AT, ['coalesce', ['get', 'people'], 0]],
]; // prettier-ignore

/** Routes: open ones in their actor's hue with a stream of strokes, past ones as thin grey ink. */
export function routeLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const round = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  const actor = colourOf(context, 'actor', palette.neutral);
  return [
    {
      id: 'scene-route-past',
      type: 'line',
      source: 'scene-routes',
      filter: ['==', ['get', 'window'], 'trace'],
      layout: round,
      paint: { 'line-color': palette.pastInk, 'line-width': 1, 'line-dasharray': DASHES },
    },
    {
      id: 'scene-route-casing',
      type: 'line',
      source: 'scene-routes',
      filter: IS_OPEN,
      layout: { ...round, 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': ['+', CASING.width, WIDER], 'line-opacity': CASING.opacity },
    },
    {
      id: 'scene-route-selected',
      type: 'line',
      source: 'scene-routes',
      layout: { ...round, 'line-cap': 'round' },
      paint: {
        'line-color': palette.selection,
        'line-width': CHOSEN.width,
        'line-opacity': ['case', isSelected, CHOSEN.opacity, 0],
      },
    },
    {
      id: 'scene-route-open',
      type: 'line',
      source: 'scene-routes',
      filter: IS_OPEN,
      layout: round,
      paint: {
        'line-color': actor,
        'line-width': ['+', ['case', IS_UNKNOWN, ROUTE_WIDTHS.unknown, ROUTE_WIDTHS.known], WIDER],
        'line-opacity': CERTAINTY,
        'line-dasharray': DASHES,
      },
    },
    {
      id: FLOW_LAYER,
      type: 'line',
      source: 'scene-routes',
      filter: IS_OPEN,
      layout: { ...round, visibility: 'none' },
      paint: {
        'line-color': colourOf(context, 'actor', palette.neutral, 'flow'),
        'line-width': FLOW_WIDTH,
        'line-opacity': CERTAINTY,
        'line-dasharray': [0, 8, 3, 8],
      },
    },
    {
      id: CHEVRON_LAYER,
      type: 'symbol',
      source: 'scene-routes',
      filter: IS_OPEN,
      layout: {
        visibility: 'none',
        'symbol-placement': 'line',
        'symbol-spacing': 70,
        'text-field': '›',
        'text-font': SANS_BOLD,
        'text-size': 20,
        'text-keep-upright': false,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': actor,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
        'text-opacity': CERTAINTY,
      },
    },
    {
      // Unseen images along an open route keep the names of the ground off it.
      id: 'scene-route-ground',
      type: 'symbol',
      source: 'scene-routes',
      filter: IS_OPEN,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': BLOCKER_SPACING,
        'icon-image': 'blocker',
        'icon-size': LEADER_GROUND,
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

/** Heads: where one craft is known to have been on this very day, above the symbol of the place itself. */
export function headLayers(context: StyleContext): LayerSpecification[] {
  const actor = colourOf(context, 'actor', context.palette.neutral);
  return [
    {
      id: 'scene-heads',
      type: 'symbol',
      source: 'scene-heads',
      layout: {
        'icon-image': ['concat', 'craft-', ['get', 'craft']],
        'icon-size': 1.15,
        'icon-allow-overlap': true,
      },
      paint: {
        'icon-color': actor,
        'icon-halo-color': context.palette.halo,
        'icon-halo-width': 2,
        'icon-opacity': CERTAINTY,
      },
    },
  ];
}

/** True for what the reader has chosen; the map sets the global state `selected`. */
export const isSelected: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'selected']];

/** The words along routes. */
export function routeLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
  return [
    {
      id: 'scene-route-name',
      type: 'symbol',
      source: 'scene-route-names',
      filter: ['!=', ['get', 'shown'], false],
      layout: {
        'symbol-placement': 'line-center',
        // Set in pixels of the screen: on a globe letters would else grow with the latitude and leave their line.
        'text-pitch-alignment': 'viewport',
        'text-field': ['coalesce', ['get', 'text'], ['get', 'label']],
        'text-font': SANS,
        'text-size': ['coalesce', ['get', 'textSize'], 12],
        // Above the line, or below it where the layout says so.
        'text-offset': ['case', ['==', ['get', 'side'], -1], ['literal', [0, 0.95]], ['literal', [0, -0.95]]],
        'text-max-angle': 60,
        'text-allow-overlap': true,
        'text-padding': 1,
      },
      paint: { 'text-color': palette.ink, ...halo },
    },
  ];
}
