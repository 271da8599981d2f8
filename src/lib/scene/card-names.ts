import type { LocalText } from '#lib/domain/claim.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';

/** A text with the language it is in, for the `lang` attribute. */
export interface NameIn {
  readonly text: string;
  readonly language: string;
}

/** A name in the reader's language, in English where there is none. */
export function nameIn(name: LocalText, language: string): NameIn {
  const own = name[language];
  return own === undefined ? { text: name.en, language: 'en' } : { text: own, language };
}

/** The same without its language, for a sentence. */
export function textIn(name: LocalText, language: string): string {
  return name[language] ?? name.en;
}

/** Orders what has a name as a reader of the language looks it up; English by the codes of its letters. */
export function byName(language: string): (a: { readonly name: LocalText }, b: { readonly name: LocalText }) => number {
  const locale = spokenFor(language);
  if (locale === 'en') return (a, b) => (a.name.en < b.name.en ? -1 : 1);
  const { compare } = new Intl.Collator(locale);
  return (a, b) => compare(textIn(a.name, language), textIn(b.name, language));
}

/** One local form and the languages that write it so. */
export interface LocalName extends NameIn {
  /** "Ukrainian and Russian". */
  readonly languages: string;
}

/** Every other form of a name than the one in the title; languages that write it alike stand together. */
export function localNames(name: LocalText, titleLanguage: string): LocalName[] {
  const title = nameIn(name, titleLanguage);
  const forms = new Map<string, string[]>();
  for (const [language, text] of Object.entries(name)) {
    if (text === undefined || text === title.text) continue;
    forms.set(text, [...(forms.get(text) ?? []), language]);
  }
  const named = new Intl.DisplayNames([spokenFor(titleLanguage)], { type: 'language' });
  const listed = new Intl.ListFormat(spokenFor(titleLanguage));
  return [...forms].map(([text, languages]) => ({
    text,
    language: languages[0] ?? 'en',
    languages: listed.format(languages.map((language) => named.of(language) ?? language)),
  }));
}
