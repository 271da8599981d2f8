import { LANGUAGES } from '#lib/messages/languages.ts';

/** The language of sentences; what the data says stays in its own. */
export const LANGUAGE_ARGUMENT = {
  type: 'enum',
  description: 'Language of the sentences',
  options: LANGUAGES.map(([code]) => code),
  default: 'en',
} as const;
