import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { dayWords, spanWords } from '#lib/scene/date-words.ts';
import type { AtlasChoice, AtlasKnown, AtlasStop } from './atlas-plan.ts';

/** "12 sheets, one for each phase: the day on which most is claimed at once." */
export function choiceWords(choice: AtlasChoice, n: number, language: string): string {
  return say(language, `atlas.${'dates' in choice ? 'dates' : choice.every}`, { n });
}

/** "6 August 2024 to 19 April 2025" */
export function stopsWords(stops: readonly AtlasStop[], language: string): string {
  const [first, last] = [stops[0], stops.at(-1)];
  return first && last ? spanWords(first.clock.date, last.clock.date, language) : '';
}

/** How the whole atlas knows, in words. */
export function atlasKnownWords(known: AtlasKnown, compiled: number, language: string): string {
  if (known === 'locked') return say(language, 'atlas.knownEach');
  if (known === 'latest') return say(language, 'atlas.knownLatest', { day: dayWords(compiled, language) });
  return say(language, 'atlas.knownOn', { day: dayWords(known, language) });
}

/** Names of the phases of a stop, one after the other. */
export const phaseWords = ({ phases }: AtlasStop, language: string): string =>
  phases.map(({ name }) => textIn(name, language)).join('; ');

/** As many of a stop's phases, whole and in their order, as a line has room for. */
export function phasesThatFit(
  { phases, ...stop }: AtlasStop,
  language: string,
  fits: (words: string) => boolean,
): string {
  const wordsOf = (count: number): string => phaseWords({ ...stop, phases: phases.slice(0, count) }, language);
  const counts = phases.map((_, i) => phases.length - i);
  return wordsOf(counts.find((count) => fits(wordsOf(count))) ?? 0);
}
