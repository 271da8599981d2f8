import type { Paper } from './paper.ts';
import type { TextStyle } from './display-list.ts';

/** Ink on white paper: two greys and no colour, so that hue stays the actors'. */
export const INK = '#1d1a17';
export const INK_QUIET = '#57514a';
export const RULE = '#b8b0a4';

export interface TypeScale {
  readonly title: TextStyle;
  readonly date: TextStyle;
  readonly lead: TextStyle;
  readonly text: TextStyle;
  readonly heading: TextStyle;
  readonly small: TextStyle;
  readonly smallStrong: TextStyle;
  readonly tiny: TextStyle;
}

/** Nothing is set smaller than this, points. */
const LEAST_PT = 5.5;

/**
 * Sizes in points on a scale of 1.2. A larger sheet is read from further away, often on a wall, so its heads grow nearly as its side does
 * and its text a little.
 */
export function typeScale({ size }: Pick<Paper, 'size'>): TypeScale {
  const points = (atA4: number, growth: number): number =>
    Math.max(LEAST_PT, Math.round(10 * atA4 * size ** growth) / 10);
  const head = (atA4: number): number => points(atA4, 0.9);
  const text = (atA4: number): number => points(atA4, 0.36);
  const regular = (sizePt: number, colour = INK): TextStyle => ({ font: 'regular', sizePt, colour });
  const strong = (sizePt: number, colour = INK): TextStyle => ({ font: 'semibold', sizePt, colour });
  return {
    title: strong(head(11)),
    date: strong(head(26)),
    lead: regular(text(8.8)),
    text: regular(text(7.5)),
    heading: strong(text(7.5)),
    small: regular(text(6.5)),
    smallStrong: strong(text(6.5)),
    tiny: regular(text(6), INK_QUIET),
  };
}
