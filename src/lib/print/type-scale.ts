import type { PaperName } from './paper.ts';
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

/** Sizes in points on a scale of 1.2. A3 is read from further away, often on a wall, so its heads are larger and its text a little. */
export function typeScale(paper: PaperName): TypeScale {
  const a3 = paper === 'A3';
  const regular = (sizePt: number, colour = INK): TextStyle => ({ font: 'regular', sizePt, colour });
  const strong = (sizePt: number, colour = INK): TextStyle => ({ font: 'semibold', sizePt, colour });
  return {
    title: strong(a3 ? 15 : 11),
    date: strong(a3 ? 36 : 26),
    lead: regular(a3 ? 10.5 : 8.5),
    text: regular(a3 ? 8.5 : 7.5),
    heading: strong(a3 ? 8.5 : 7.5),
    small: regular(a3 ? 7.5 : 6.5),
    smallStrong: strong(a3 ? 7.5 : 6.5),
    tiny: regular(a3 ? 6.6 : 6, INK_QUIET),
  };
}
