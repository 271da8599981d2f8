import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import { claimSentence, newsSentence } from './claim-words.ts';
import { dayWords } from './date-words.ts';
import { figureSentence, figureTitle } from './figure-words.ts';
import type { Difference, SetName } from './difference.ts';

/** Claims that joined one of these sets anywhere, each once, strongest first. */
function joined(difference: Difference, names: readonly SetName[]): StandingClaim[] {
  const byId = new Map<string, StandingClaim>();
  for (const { sets } of difference.features) {
    for (const change of sets) {
      if (names.includes(change.set)) for (const claim of change.joined) byId.set(claim.claim.id, claim);
    }
  }
  return withoutRepeats([...byId.values()]).sort(compareStrength);
}

/** A difference as English sentences: what is new, who changed hands by whose word, which figures moved, what ended. */
export function differenceWords(difference: Difference, dataset: Dataset): string[] {
  const fresh = joined(difference, ['news', 'current'])
    .filter(({ claim }) => claim.about !== 'control' && claim.about !== 'strength' && claim.about !== 'casualties')
    .map(({ claim, standing }) => (standing === 'news' ? newsSentence(claim, dataset) : claimSentence(claim, dataset)));
  const over = joined(difference, ['past']).filter(({ claim }) => claim.about !== 'control');
  const old = joined(difference, ['lastReported']);
  const sentences = [
    ...fresh,
    ...controlWords(difference, dataset),
    ...difference.figures.map(({ before, after }) => figureChangeWords(before, after, dataset, difference.to.knownDay)),
    ...over.map(({ claim }) => `No longer current: ${claimSentence(claim, dataset)}`),
    ...old.map(({ claim }) => `Not repeated for a while, now only last reported: ${claimSentence(claim, dataset)}`),
  ];
  const { from, to } = difference;
  return sentences.length > 0 ? sentences : [`Nothing changed from ${dayWords(from.date)} to ${dayWords(to.date)}.`];
}

type FigureChangePart = Difference['figures'][number]['before'];

function figureChangeWords(before: FigureChangePart, after: FigureChangePart, dataset: Dataset, known: Day): string {
  if (after) return `${before ? 'Changed figure' : 'New figure'}: ${figureSentence(after, dataset, known)}`;
  return before ? `No standing figure any more: ${figureTitle(before, dataset)}.` : '';
}

function controlWords(difference: Difference, dataset: Dataset): string[] {
  const holder = (id: string | undefined): string =>
    id === undefined
      ? 'not shown'
      : id === 'contested'
        ? 'contested'
        : `held by ${dataset.actors.find((actor) => actor.id === id)?.name.en ?? id}`;
  return difference.features.flatMap(({ before, after, control }) =>
    control.map((change) => {
      const place = (after ?? before)?.feature.name.en ?? '';
      const voice = dataset.voices.find(({ id }) => id === change.voice)?.name.en ?? change.voice;
      return `${place}: ${holder(change.after?.holder)} according to ${voice}, before ${holder(change.before?.holder)}.`;
    }),
  );
}
