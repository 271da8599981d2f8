import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { BaseArchive } from './base-archives.ts';
import { SANS, SERIF } from './fonts.ts';
import { railNames } from './rail-layers.ts';
import { riverNames } from './river-names.ts';
import { byScale, nameIn, type StyleContext } from './style-context.ts';

/** Metres a pixel from which labels of rank 0, 1, ... appear; of towns, -1 first. Filters see whole zooms. */
const TOWN_SCALES = [16_000, 7900, 5500, 2400, 1300, 420, 160];
// Filters see whole zooms: these are theirs in the regions.
const VILLAGE_SCALES = [125, 62, 31];
const COUNTRY_SCALES = [60_000, 4500, 2500];
const SEA_SCALES = [60_000, 5000, 3000, 1500, 500];
/** A name of more letters than this is a long one. */
const LONG = 6;

/** Nothing for a name that the map has marked as lying near the rim of a globe. */
const OFF_RIM: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'rim'], false], 0, 1];

/** Names of seas, countries and towns, the quietest text of the map. */
export function labelLayers(context: StyleContext, archive: BaseArchive | undefined): LayerSpecification[] {
  const { palette, language } = context;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.4 };
  const text = {
    'text-field': nameIn(language),
    'text-max-width': 8,
    'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification,
  };
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'labels',
      filter: of('sea', ranked(context, SEA_SCALES)),
      layout: {
        ...text,
        'text-font': SERIF,
        'text-size': byScale(context, [8000, 11], [1500, 15]),
        'text-letter-spacing': 0.08,
      },
      paint: {
        'text-color': palette.seaInk,
        'text-halo-color': palette.sea,
        'text-halo-width': 1,
        'text-opacity': OFF_RIM,
      },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      maxzoom: context.zoom(400),
      filter: countries(context),
      layout: {
        ...text,
        'text-font': SANS,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.18,
        'text-size': byScale(context, [8000, 10], [1500, 14]),
        // The story stands on it: the name of its ground makes way.
        'text-variable-anchor': [
          'center',
          'bottom',
          'top',
          'left',
          'right',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
        ],
        'text-radial-offset': 1.4,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.countryInk, ...halo, 'text-opacity': OFF_RIM },
    },
    {
      id: 'near-country-names',
      type: 'symbol',
      source: 'labels',
      minzoom: context.zoom(400),
      filter: ['==', ['get', 'kind'], 'near-country'],
      layout: {
        ...text,
        'text-font': SANS,
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.3,
        'text-size': 15,
      },
      paint: { 'text-color': palette.countryInk, ...halo },
    },
    ...(archive ? [riverNames(context), railNames(context)] : []),
    ...(archive?.villages ? villageLayers(context) : []),
    {
      id: 'town-dots',
      type: 'circle',
      source: 'labels',
      filter: towns(context),
      paint: {
        'circle-radius': ['case', ['<=', ['get', 'rank'], 1], 1.9, 1.5],
        'circle-color': palette.halo,
        'circle-stroke-color': palette.townInk,
        'circle-stroke-width': 0.8,
      },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source: 'labels',
      filter: towns(context),
      layout: {
        ...text,
        'text-font': SANS,
        'text-size': ['interpolate', ['linear'], ['get', 'rank'], 0, 12, 5, 10.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-padding': 6,
      },
      paint: { 'text-color': palette.townInk, ...halo },
    },
  ];
}

/** Small places of the detailed regions, under the towns: what has no name in the reader's script is left out, never mixed in. */
function villageLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const filter = named(context, 'village', ranked(context, VILLAGE_SCALES));
  return [
    {
      id: 'village-dots',
      type: 'circle',
      source: 'villages',
      filter,
      paint: { 'circle-radius': 1.2, 'circle-color': palette.townInk, 'circle-opacity': 0.8 },
    },
    {
      id: 'village-names',
      type: 'symbol',
      source: 'villages',
      filter,
      layout: {
        'text-field': nameIn(context.language),
        'text-font': SANS,
        'text-size': 10,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
        'text-justify': 'auto',
        'text-padding': 3,
      },
      paint: { 'text-color': palette.townInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
  ];
}

function ranked(context: StyleContext, scales: readonly number[], first = 0): ExpressionSpecification {
  const steps = scales.flatMap((metres, i) => [context.zoom(metres), first + i]);
  return ['<=', ['get', 'rank'], ['step', ['zoom'], first - 1, ...steps]] as unknown as ExpressionSpecification;
}

const of = (kind: string, rank: ExpressionSpecification): FilterSpecification => [
  'all',
  ['==', ['get', 'kind'], kind],
  rank,
];

/**
 * Countries by their size, those of the story on every scale; once more where their middle is out of sight, or where a long name has more room:
 * a short one would stand there twice.
 */
function countries(context: StyleContext): FilterSpecification {
  const isOfStory: ExpressionSpecification = [
    'all',
    ['==', ['get', 'kind'], 'country'],
    ['in', ['get', 'code'], ['literal', [...context.storyCountries]]],
  ];
  return [
    'all',
    ['in', ['get', 'kind'], ['literal', ['country', 'country-again']]],
    ['any', ['!', ['has', 'long']], ['>', ['length', nameIn(context.language)], LONG]],
    ['any', isOfStory, ranked(context, COUNTRY_SCALES)],
  ];
}

/** Towns that the story does not label itself. */
function towns(context: StyleContext): FilterSpecification {
  return named(context, 'town', ranked(context, TOWN_SCALES, -1));
}

/** Of a kind and rank, with a name in the reader's language, and not one the story labels itself. */
function named({ language, ownNames }: StyleContext, kind: string, rank: ExpressionSpecification): FilterSpecification {
  return [
    'all',
    ['==', ['get', 'kind'], kind],
    rank,
    ['any', ['has', language], ['!', ['in', language, ['literal', ['ru', 'uk', 'ko']]]]],
    ['!', ['in', ['get', 'en'], ['literal', [...ownNames]]]],
  ];
}
