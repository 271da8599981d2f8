import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Actor } from '#lib/domain/dataset.ts';
import { actorColours } from './actor-colour.ts';
import type { Palette } from './palette.ts';
import { zoomAt } from './scale.ts';

/** What every layer family builds from. */
export interface StyleContext {
  readonly palette: Palette;
  readonly language: string;
  readonly actors: readonly Actor[];
  /** Countries drawn a shade apart: ISO 3166 alpha-2 and alpha-3 codes. */
  readonly storyCountries: readonly string[];
  /** English names that the story labels itself, so that the base leaves them out. */
  readonly ownNames: readonly string[];
  /** The zoom at which a pixel covers so many metres. */
  readonly zoom: (metresPerPixel: number) => number;
}

/** Linear between values (numbers, or expressions of one) given at metres per pixel, listed from small scale to large. */
export function byScale(
  context: Pick<StyleContext, 'zoom'>,
  ...stops: readonly (readonly [metresPerPixel: number, value: unknown])[]
): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([metres, value]) => [context.zoom(metres), value]),
  ] as unknown as ExpressionSpecification;
}

/** The hue of the actor named in a property; neutral ink where it names none. */
export function colourOf(
  context: StyleContext,
  property: 'actor' | 'holder',
  otherwise: string,
  tone: 'actor' | 'flow' = 'actor',
): ExpressionSpecification | string {
  const { actors, palette } = context;
  if (actors.length === 0) return otherwise;
  const pairs = [...actorColours(actors, palette, tone)].flat();
  return ['match', ['get', property], ...pairs, otherwise] as unknown as ExpressionSpecification;
}

/** Opacity says how certain the date is and nothing else, from 0.4, which is still seen at a glance; what is past or only geography has no date to doubt. */
export const CERTAINTY: ExpressionSpecification = [
  'case',
  ['==', ['get', 'window'], 'open'], ['+', 0.4, ['*', 0.6, ['get', 'certainty']]],
  1,
]; // prettier-ignore

/** The same for one certainty of what is open. */
export const certaintyOpacity = (certainty: number): number => 0.4 + 0.6 * certainty;

/** True for what is open at the clock. */
export const IS_OPEN: ExpressionSpecification = ['==', ['get', 'window'], 'open'];

/** A base label in the reader's language, else in English. */
export function nameIn(language: string): ExpressionSpecification {
  return ['coalesce', ['get', language], ['get', 'en']];
}

/** Builds the zoom function of a square of `side` metres. */
export const zoomWithin = (side: number) => (metresPerPixel: number) => zoomAt(metresPerPixel, side);
