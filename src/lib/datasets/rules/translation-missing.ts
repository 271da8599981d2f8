import type { LocalText } from '#lib/domain/claim.ts';
import type { Entry } from '../read-entries.ts';
import { fileOf, inside, placeOf, type Place } from '../place.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/**
 * Names that lack a language in which the dataset is titled, told once a list. Sentences (summaries, notes, annotations)
 * stay in the language they were written in.
 */
export const missingTranslations: Rule = ({ dataset, features }, problems) => {
  const languages = Object.keys(dataset.title);
  const header = placeOf('dataset.json');
  const forces = dataset.forces.map(({ id, label }) => ({ id, name: label }));
  const lists: Record<string, readonly Named[]> = {
    views: dataset.views,
    phases: dataset.phases,
    actors: dataset.actors,
    sides: dataset.sides,
    voices: dataset.voices,
    forces,
    layers: dataset.layers,
  };
  tell('The summary', [{ id: '', name: dataset.summary }], languages, inside(header, 'summary'), problems);
  for (const [list, named] of Object.entries(lists)) tell(list, named, languages, inside(header, list), problems);
  for (const [file, named] of byFile(features)) tell('features', named, languages, placeOf(file), problems);
};

function byFile(features: readonly Entry<Named>[]): Map<string, Named[]> {
  const files = new Map<string, Named[]>();
  for (const { value, place } of features) {
    const file = fileOf(place);
    const list = files.get(file);
    if (list) list.push(value);
    else files.set(file, [value]);
  }
  return files;
}

function tell(
  list: string,
  named: readonly Named[],
  languages: readonly string[],
  place: Place,
  problems: ProblemList,
): void {
  const lacking = languages.flatMap((language) => {
    const without = named.filter(({ name }) => name[language] === undefined);
    return without.length > 0 ? [{ language, without }] : [];
  });
  if (lacking.length === 0) return;
  const sentence =
    named[0]?.id === ''
      ? `${list} is not there in ${lacking.map(({ language }) => language).join(', ')}.`
      : `Of ${named.length} ${list} there lack a name ${lacking.map(({ language, without }) => `in ${language} ${without.length}`).join(', ')}${examples(lacking.flatMap(({ without }) => without))}.`;
  problems.add('translation-missing', place, sentence);
}

function examples(named: readonly Named[]): string {
  const ids = [...new Set(named.map(({ id }) => `"${id}"`))];
  return ` (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', ...' : ''})`;
}
