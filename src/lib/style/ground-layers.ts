import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { BaseArchive } from './base-archives.ts';
import { basePaletteOf } from './palette-base.ts';
import { railLayers } from './rail-layers.ts';
import { byScale, type StyleContext } from './style-context.ts';

/** Where a layer finds its features, and which of them are meant. */
export interface Where {
  readonly id: string;
  readonly source: string;
  readonly 'source-layer'?: string;
  readonly filter?: FilterSpecification;
}

/** What the ground consists of, and in which layers of the tiles: those of OpenStreetMap are kept apart for their licence. */
const PARTS = {
  land: ['land', 'osm_land'],
  lake: ['lakes'],
  river: ['rivers'],
  urban: ['urban'],
  province: ['provinces'],
  border: ['borders', 'osm_borders'],
} as const;
type Part = keyof typeof PARTS;

/** In GeoJSON, for a projection without tiles, the kind of a feature says what it is; urban areas and provinces are not in it. */
function places(part: Part, archive: BaseArchive | undefined): Where[] {
  if (archive) return PARTS[part].map((layer) => ({ id: layer, source: 'base', 'source-layer': layer }));
  if (part === 'urban' || part === 'province') return [];
  return [{ id: part, source: 'world', filter: ['==', ['get', 'kind'], part] }];
}

/** Round joints where a line is wide enough for anybody to see them: they are a third of all triangles of a ground on small scales. */
const joined = ({ zoom }: StyleContext): object => ({
  'line-cap': 'round',
  'line-join': ['step', ['zoom'], 'miter', zoom(600), 'round'],
});

/** Sea, land, urban areas, relief, lakes, rivers, railways and borders, in this order; the darkest is lighter than the story's lightest. */
export function groundLayers(context: StyleContext, archive: BaseArchive | undefined): LayerSpecification[] {
  const { palette } = context;
  const base = basePaletteOf(palette);
  const each = (part: Part, make: (where: Where) => object): LayerSpecification[] =>
    places(part, archive).map((where) => ({ ...where, ...make(where) }) as LayerSpecification);
  const fill =
    (colour: unknown, more: object = {}) =>
    () => ({ type: 'fill', paint: { 'fill-color': colour, ...more } });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ...each('land', fill(landColour(context))),
    ...each('urban', (where) => ({
      // Their outlines are good to a kilometre or two: gone where that would be seen.
      ...fill(base.urban, { 'fill-opacity': byScale(context, [120, 1], [50, 0]) })(),
      minzoom: Math.max(0, context.zoom(2500)),
      id: where.id,
    })),
    ...(archive ? [relief(context)] : []),
    ...each('lake', fill(palette.sea)),
    ...each('river', ({ filter }) => ({
      type: 'line',
      filter: filter ?? [
        '<=',
        ['get', 'rank'],
        ['step', ['zoom'], 3, context.zoom(6000), 5, context.zoom(2500), 7, context.zoom(1200), 12],
      ],
      layout: joined(context),
      paint: {
        'line-color': palette.water,
        'line-width': byScale(context, [6000, 0.6], [1000, 1], [50, 2.2]),
        // Their course is right to a kilometre or two: gone where that would put a village on the wrong bank.
        'line-opacity': byScale(context, [200, 1], [100, 0]),
      },
    })),
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': base.graticule, 'line-width': 0.7, 'line-opacity': 0.55 },
    },
    ...(archive ? railLayers(context) : []),
    ...each('province', () => ({
      type: 'line',
      minzoom: Math.max(0, context.zoom(2200)),
      layout: joined(context),
      paint: {
        'line-color': palette.province,
        'line-width': byScale(context, [2000, 0.5], [50, 1.2]),
        'line-dasharray': [5, 2],
      },
    })),
    ...each('border', ({ id }) => ({
      id: `${id}-casing`,
      type: 'line',
      layout: joined(context),
      paint: {
        'line-color': palette.borderCasing,
        'line-width': byScale(context, [6000, 1.8], [50, 6]),
        'line-opacity': 0.7,
      },
    })),
    ...each('border', ({ filter }) => ({
      type: 'line',
      filter: [...all(filter), ['!', ['has', 'disputed']]],
      layout: joined(context),
      paint: { 'line-color': palette.border, 'line-width': byScale(context, [6000, 0.7], [50, 1.8]) },
    })),
    ...each('border', ({ id, filter }) => ({
      id: `${id}-disputed`,
      type: 'line',
      filter: [...all(filter), ['has', 'disputed']],
      paint: { 'line-color': palette.border, 'line-width': 0.8, 'line-dasharray': [3, 3] },
    })),
  ];
}

const all = (filter: FilterSpecification | undefined): unknown[] => ['all', ...(filter ? [filter] : [])];

/** Full at the scales it was made for, gone where its pixels would show. */
function relief(context: StyleContext): LayerSpecification {
  const strength = basePaletteOf(context.palette).relief;
  return {
    id: 'relief',
    type: 'raster',
    source: 'relief',
    maxzoom: context.zoom(220),
    paint: {
      'raster-opacity': byScale(context, [12_000, strength * 0.7], [5000, strength], [1500, strength], [240, 0]),
      'raster-fade-duration': 0,
      'raster-resampling': 'linear',
    },
  };
}

function landColour({ palette, storyCountries }: StyleContext): ExpressionSpecification {
  const code = ['coalesce', ['get', 'country'], ['get', 'a3'], ''];
  return [
    'case',
    ['in', code, ['literal', [...storyCountries]]],
    palette.landOfStory,
    palette.land,
  ] as unknown as ExpressionSpecification;
}
