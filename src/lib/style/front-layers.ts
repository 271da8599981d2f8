import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { actorColours } from './actor-colour.ts';
import type { FrontWay } from './front-features.ts';
import { hatchName } from './front-hatch.ts';
import { FRONT_NEXT, NEXT } from './front-sources.ts';
import type { Palette } from './palette.ts';
import { colourOf, type StyleContext } from './style-context.ts';

/** How strongly the ground is tinted: below the faintest mark of the story. */
export const FRONT_OPACITY: Readonly<Record<FrontWay, number>> = { agreed: 0.26, alone: 0.12, differ: 0.3 };
/** How strongly ground is tinted in a theme: greys need more than hues to be told apart. */
export const frontOpacity = (way: FrontWay, { tint }: Pick<Palette, 'tint'>): number => FRONT_OPACITY[way] * tint;
/** An edge fades over this share of the precision on each side of it. */
const SOFT_SHARE = 0.5;

/**
 * Ground by who holds it: a tint, hatched in both colours where two voices differ. Its edges are veiled with the land's own colour, as wide
 * as they are uncertain: nobody knows a line. It lies on the land, under its rivers and borders. All of it comes twice, so that a
 * step can go over from one set of areas to the next.
 */
export function frontLayers(context: StyleContext): LayerSpecification[] {
  const next = ['global-state', FRONT_NEXT];
  return [...oneSet(context, '', ['-', 1, next]), ...oneSet(context, NEXT, next)];
}

/** `end` is what names end with, `share` how far this set is shown. */
function oneSet(context: StyleContext, end: string, share: unknown): LayerSpecification[] {
  const { palette, storyCountries } = context;
  const holder = [
    'case', ['==', ['get', 'holder'], 'contested'], palette.contested, colourOf(context, 'holder', palette.neutral),
  ] as unknown as string; // prettier-ignore
  const land = [
    'case',
    ['in', ['get', 'country'], ['literal', [...storyCountries]]],
    palette.landOfStory,
    palette.land,
  ];
  // A tile's own grain shows where translucent outlines of neighbours meet.
  const plain = { 'fill-antialias': false } as const;
  const shown = (opacity: number): number => ['*', share, opacity] as unknown as number;
  return [
    // A layer for each strength: an opacity that is the same for all features changes without any tile made anew.
    ...(['agreed', 'alone'] as const).map((way): LayerSpecification => ({
      id: `scene-front-${way}${end}`,
      type: 'fill',
      source: `scene-front${end}`,
      filter: ['==', ['get', 'way'], way],
      paint: { ...plain, 'fill-color': holder, 'fill-opacity': shown(frontOpacity(way, palette)) },
    })),
    {
      id: `scene-front-differ${end}`,
      type: 'fill',
      source: `scene-front${end}`,
      filter: ['==', ['get', 'way'], 'differ'],
      paint: { ...plain, 'fill-pattern': patternOf(context), 'fill-opacity': shown(frontOpacity('differ', palette)) },
    },
    {
      id: `scene-front-edge${end}`,
      type: 'line',
      source: `scene-front-edges${end}`,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': land as unknown as string,
        'line-width': onGround(context, 2 * SOFT_SHARE),
        'line-blur': onGround(context, SOFT_SHARE),
        'line-opacity': shown(0.85),
      },
    },
  ];
}

/** So many times the precision of a feature, in pixels at any scale. */
function onGround({ zoom }: StyleContext, times: number): ExpressionSpecification {
  const pixels = (metresPerPixel: number): unknown => ['*', ['get', 'precision'], times / metresPerPixel];
  return [
    'interpolate', ['exponential', 2], ['zoom'], zoom(20_000), pixels(20_000), zoom(10), pixels(10),
  ] as unknown as ExpressionSpecification; // prettier-ignore
}

/** The pattern of a feature by the two holders that it names. */
function patternOf({ actors, palette }: StyleContext): ExpressionSpecification {
  const colours = [...actorColours(actors, palette), ['contested', palette.contested] as const];
  const pairs = colours.flatMap(([a, first]) =>
    colours.filter(([b]) => a !== b).flatMap(([b, second]) => [`${a} ${b}`, hatchName(first, second)]),
  );
  const otherwise = hatchName(palette.neutral, palette.contested);
  if (pairs.length === 0) return ['literal', otherwise] as unknown as ExpressionSpecification;
  const named = ['concat', ['get', 'holder'], ' ', ['get', 'second']];
  return ['match', named, ...pairs, otherwise] as unknown as ExpressionSpecification;
}
