import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Font stacks for `text-font`. */
export const SANS = ['Dateline Sans'];
export const SANS_BOLD = ['Dateline Sans Bold'];
export const SERIF = ['Dateline Serif'];

// Latin and Cyrillic are small and come first; Hangul is last, so that it loads only when a label holds it.
const LATIN = ['U+0000-02FF', 'U+2000-22FF'];
const CYRILLIC = ['U+0400-052F'];
const HANGUL = ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7AF'];

/** The fonts of the style, fetched by code point. `addressOf` gives the absolute address of a file of `static/fonts`, named without its ending. */
export function fontFaces(addressOf: (name: string) => string): NonNullable<StyleSpecification['font-faces']> {
  const file = (name: string, ...ranges: string[]) => ({
    url: addressOf(name),
    'unicode-range': ranges,
  });
  return {
    'Dateline Sans': [
      file('dateline-sans-regular', ...LATIN, ...CYRILLIC),
      file('pretendard-hangul-regular', ...HANGUL),
    ],
    'Dateline Sans Bold': [
      file('dateline-sans-semibold', ...LATIN, ...CYRILLIC),
      file('pretendard-hangul-semibold', ...HANGUL),
    ],
    'Dateline Serif': [
      file('source-serif-latin-italic', ...LATIN),
      file('source-serif-cyrillic-italic', ...CYRILLIC),
      file('pretendard-hangul-regular', ...HANGUL),
    ],
  };
}
