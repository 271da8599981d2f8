/** The languages names can be read in, each with its own name for itself. */
export const LANGUAGES = [
  ['en', 'English'],
  ['uk', 'Українська'],
  ['ru', 'Русский'],
  ['ko', '한국어'],
] as const;
