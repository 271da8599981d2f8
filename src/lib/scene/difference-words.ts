import type { Claim } from '#lib/domain/claim.ts';
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

/** One thing that changed, in a sentence, with what stands behind it. */
export interface ChangeSentence {
  readonly text: string;
  /** Ids of the sources of the claims it rests on. */
  readonly sources: readonly string[];
  /** Ids of the features it speaks of. */
  readonly features: readonly string[];
}

/**
 * A difference as English sentences: what is new, who changed hands by whose word, which figures moved, what ended. Never none: that
 * nothing changed is a sentence too.
 */
export function differenceWords(difference: Difference, dataset: Dataset): string[] {
  const sentences = differenceSentences(difference, dataset).map(({ text }) => text);
  const { from, to } = difference;
  return sentences.length > 0 ? sentences : [`Nothing changed from ${dayWords(from.date)} to ${dayWords(to.date)}.`];
}

/** The same sentences with their sources and features; none when nothing changed. */
export function differenceSentences(difference: Difference, dataset: Dataset): ChangeSentence[] {
  const fresh = joined(difference, ['news', 'current'])
    .filter(({ claim }) => claim.about !== 'control' && claim.about !== 'strength' && claim.about !== 'casualties')
    .map(({ claim, standing }) =>
      ofClaim(claim, standing === 'news' ? newsSentence(claim, dataset) : claimSentence(claim, dataset)),
    );
  const over = joined(difference, ['past']).filter(({ claim }) => claim.about !== 'control');
  const old = joined(difference, ['lastReported']);
  const { knownDay } = difference.to;
  return [
    ...fresh,
    ...controlChanges(difference, dataset),
    ...difference.figures.map((change) => ofFigure(change, figureChangeWords(change, dataset, knownDay))),
    ...over.map(({ claim }) => ofClaim(claim, `No longer current: ${claimSentence(claim, dataset)}`)),
    ...old.map(({ claim }) =>
      ofClaim(claim, `Not repeated for a while, now only last reported: ${claimSentence(claim, dataset)}`),
    ),
  ];
}

function ofClaim({ feature, also, sources }: Claim, text: string): ChangeSentence {
  return { text, sources, features: [feature, ...also] };
}

type FigureChange = Difference['figures'][number];

function ofFigure({ before, after }: FigureChange, text: string): ChangeSentence {
  const claims = ((after ?? before)?.entries ?? []).map(({ claim }) => claim.claim);
  return { text, sources: claims.flatMap(({ sources }) => sources), features: claims.map(({ feature }) => feature) };
}

function figureChangeWords({ before, after }: FigureChange, dataset: Dataset, known: Day): string {
  if (after) return `${before ? 'Changed figure' : 'New figure'}: ${figureSentence(after, dataset, known)}`;
  return before ? `No standing figure any more: ${figureTitle(before, dataset)}.` : '';
}

function controlChanges(difference: Difference, dataset: Dataset): ChangeSentence[] {
  const holder = (id: string | undefined): string =>
    id === undefined
      ? 'not shown'
      : id === 'contested'
        ? 'contested'
        : `held by ${dataset.actors.find((actor) => actor.id === id)?.name.en ?? id}`;
  return difference.features.flatMap(({ id, before, after, control }) =>
    control.map((change) => {
      const place = (after ?? before)?.feature.name.en ?? '';
      const voice = dataset.voices.find((candidate) => candidate.id === change.voice)?.name.en ?? change.voice;
      return {
        text: `${place}: ${holder(change.after?.holder)} according to ${voice}, before ${holder(change.before?.holder)}.`,
        sources: (change.after ?? change.before)?.claim.claim.sources ?? [],
        features: [id],
      };
    }),
  );
}
