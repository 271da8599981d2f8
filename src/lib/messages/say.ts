import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf, type MessageKey } from './catalogues.ts';

export type MessageArgs = Readonly<Record<string, string | number>>;

/** Words with the language they are in, for the `lang` attribute. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** Parsed messages by language and key: parsing costs far more than filling in. */
const formats = new Map<string, IntlMessageFormat>();
const missing = new Set<string>();

/** Messages asked for in a language that has none of its own, as "uk claim.news": what a page in that language owes its reader. */
export function missingMessages(): ReadonlySet<string> {
  return missing;
}

/** A message in a language, in English where that language lacks it, with the language it is in. Plural forms follow `Intl`. */
export function sayMarked(language: string, key: MessageKey, args?: MessageArgs): Said {
  const own = catalogueOf(language)?.[key];
  if (own === undefined && language !== 'en') {
    missing.add(`${language} ${key}`);
    return sayMarked('en', key, args);
  }
  const text = own ?? key;
  return { text: args ? fill(language, key, text, args) : text, language };
}

/** The same without its mark. */
export function say(language: string, key: MessageKey, args?: MessageArgs): string {
  return sayMarked(language, key, args).text;
}

function fill(language: string, key: MessageKey, text: string, args: MessageArgs): string {
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(args));
}
