import { catalogue as english } from './en/catalogue.ts';
import type { Language } from './languages.ts';

/** Every message has its key from the English catalogue. */
export type MessageKey = keyof typeof english;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Whether a word that comes from data names a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}

const loaded = new Map<string, Catalogue>([['en', english]]);

/** English is always there; the others come when a reader asks for them. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => Promise.resolve({ catalogue: english }),
  uk: () => import('./uk/catalogue.ts'),
  ru: () => import('./ru/catalogue.ts'),
  ko: () => import('./ko/catalogue.ts'),
};

/** Loads the messages of a language, once. A language without any is left to English; a load that fails rejects. */
export async function loadCatalogue(language: string): Promise<void> {
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language as Language] : undefined;
  if (!load || loaded.has(language)) return;
  loaded.set(language, (await load()).catalogue);
}

/** The messages of a language; undefined while they are not loaded or where there are none. */
export function catalogueOf(language: string): Catalogue | undefined {
  return loaded.get(language);
}

/** The language whose words, dates and numbers are used for an asked one: itself once its messages are loaded, else English. */
export function spokenFor(language: string): string {
  return loaded.has(language) ? language : 'en';
}
