/** The language of names in each country of the story, as far as the ground has names in it; two and three letters, as its sources write them. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  RU: 'ru', RUS: 'ru', UA: 'uk', UKR: 'uk', KP: 'ko', PRK: 'ko', KR: 'ko', KOR: 'ko',
}; // prettier-ignore

/** A name of the ground and how it is written where it lies. */
export interface LocalName {
  /** In the reader's language. */
  readonly name: string;
  readonly local: string;
  /** The language of `local`. */
  readonly language: string;
}

/** The local form of a name of the ground (`properties` by language, `country` as ISO 3166); undefined where none is known or it reads the same. */
export function localName(
  properties: Readonly<Record<string, unknown>>,
  country: unknown,
  language: string,
): LocalName | undefined {
  const spoken = LANGUAGE_OF[String(country)];
  const name = properties[language] ?? properties['en'];
  const local = spoken === undefined || spoken === language ? undefined : properties[spoken];
  if (typeof name !== 'string' || typeof local !== 'string' || local === name) return undefined;
  return { name, local, language: spoken! };
}
