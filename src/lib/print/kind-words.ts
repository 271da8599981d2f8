import type { Kind } from '#lib/domain/feature.ts';
import { say } from '#lib/messages/say.ts';

/** The kinds that have a symbol, in the order of a legend. */
const KINDS = [
  'base',
  'training-ground',
  'headquarters',
  'port',
  'airfield',
  'city',
  'settlement',
  'rail-station',
  'sighting',
  'engagement',
  'statement',
  'point',
] as const satisfies readonly Kind[];

/** The kinds behind one shape in a legend's words: "Base, training ground". */
export function formWords(kinds: readonly string[], language: string): string {
  const words = KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => say(language, kind === 'point' ? 'sheet.otherPlace' : `kind.${kind}`).toLocaleLowerCase(language))
    .join(', ');
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
}
