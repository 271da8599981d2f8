import type { Actor } from '#lib/domain/dataset.ts';

/** Common names of armies that are not ISO 3166 codes, with alpha-2 and alpha-3. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  dprk: ['KP', 'PRK'],
  rok: ['KR', 'KOR'],
  ru: ['RU', 'RUS'],
  ua: ['UA', 'UKR'],
};

/** Codes of the countries whose armies the dataset names, for a lighter ground. Ids that are no country give none. */
export function storyCountries(actors: readonly Pick<Actor, 'id'>[]): string[] {
  return actors.flatMap(({ id }) => ALIASES[id] ?? (/^[a-z]{2,3}$/.test(id) ? [id.toUpperCase()] : []));
}
