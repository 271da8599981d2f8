import type { Dataset } from '#lib/domain/dataset.ts';
import { frontVoices } from './front-speech.ts';

/** Whose fronts are shown: none, one voice, or two together. */
export type FrontChoice = readonly string[];

export const NO_FRONT = 'none';
/** The first two voices of a dataset that give fronts. */
const TWO = 'two';

/** What is shown unless a reader chooses: the dataset's first voice, as the settlements are coloured. */
export function startingFront(dataset: Dataset): FrontChoice {
  return frontVoices(dataset).slice(0, 1);
}

/** Reads `none`, a voice, `two`, or two voices with a comma. Undefined for what this dataset cannot show. */
export function readFrontChoice(text: string, dataset: Dataset): FrontChoice | undefined {
  const voices = frontVoices(dataset);
  if (text === NO_FRONT) return [];
  if (text === TWO) return voices.length > 1 ? voices.slice(0, 2) : undefined;
  const asked = [...new Set(text.split(','))];
  return asked.length <= 2 && asked.every((voice) => voices.includes(voice)) ? asked : undefined;
}

/** Writes a choice as it is read. */
export function writeFrontChoice(choice: FrontChoice): string {
  return choice.length === 0 ? NO_FRONT : choice.join(',');
}

/** Every choice a dataset offers, none of them first. */
export function frontChoices(dataset: Dataset): FrontChoice[] {
  const voices = frontVoices(dataset);
  const pair = voices.length > 1 ? [voices.slice(0, 2)] : [];
  return voices.length > 0 ? [[], ...voices.map((voice) => [voice]), ...pair] : [];
}
