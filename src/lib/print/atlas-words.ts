import type { Known } from '#lib/domain/dataset.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import type { AtlasChoice, AtlasKnown, AtlasStop } from './atlas-plan.ts';

/** "12 sheets, one for each phase: the day on which most is claimed at once." */
export function choiceWords(choice: AtlasChoice, count: number): string {
  const sheets = count === 1 ? 'One sheet' : `${count} sheets`;
  if ('dates' in choice) return `${sheets}, of chosen days.`;
  const each = {
    day: 'one for each day',
    change: 'the first day and every day on which something changed',
    phase: 'one for each phase: the day on which most is claimed at once',
  }[choice.every];
  return `${sheets}, ${each}.`;
}

/** "6 August 2024 to 19 April 2025" */
export function spanWords(stops: readonly AtlasStop[]): string {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return '';
  return first === last ? dayWords(first.clock.date) : `${dayWords(first.clock.date)} to ${dayWords(last.clock.date)}`;
}

/** How the whole atlas knows, in words. */
export function atlasKnownWords(known: AtlasKnown, compiled: number): string {
  if (known === 'locked') return 'Each sheet shows what was known on the evening of its own date.';
  return `Every sheet shows what was known on ${knownDayWords(known, compiled)}.`;
}

const knownDayWords = (known: Known, compiled: number): string =>
  known === 'latest' ? `${dayWords(compiled)}, the latest` : dayWords(known);

/** Names of the phases of a stop, one after the other. */
export const phaseWords = ({ phases }: AtlasStop, language: string): string =>
  phases.map(({ name }) => name[language] ?? name.en).join('; ');
