/** The languages the page speaks, each with its own name for itself. */
export const LANGUAGES = [
  ['en', 'English'],
  ['uk', 'Українська'],
  ['ru', 'Русский'],
  ['ko', '한국어'],
] as const;

export type Language = (typeof LANGUAGES)[number][0];

/** Languages whose wording no native reader has gone over yet. The page says so; the README asks for it. */
export const UNREVIEWED: readonly Language[] = ['uk', 'ru', 'ko'];
