import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { say } from '#lib/messages/say.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import { textIn } from './card-names.ts';
import { claimSentence, newsSentence } from './claim-words.ts';
import { holderWords } from './control-words.ts';
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
 * A difference as sentences: what is new, who changed hands by whose word, which figures moved, what ended. Never none: that
 * nothing changed is a sentence too.
 */
export function differenceWords(difference: Difference, dataset: Dataset, language = 'en'): string[] {
  const sentences = differenceSentences(difference, dataset, language).map(({ text }) => text);
  if (sentences.length > 0) return sentences;
  const [from, to] = [difference.from, difference.to].map(({ date }) => dayWords(date, language)) as [string, string];
  return [say(language, 'change.none', { from, to })];
}

/** The same sentences with their sources and features; none when nothing changed. */
export function differenceSentences(difference: Difference, dataset: Dataset, language = 'en'): ChangeSentence[] {
  const fresh = joined(difference, ['news', 'current'])
    .filter(({ claim }) => claim.about !== 'control' && claim.about !== 'strength' && claim.about !== 'casualties')
    .map(({ claim, standing }) =>
      ofClaim(
        claim,
        standing === 'news' ? newsSentence(claim, dataset, language) : claimSentence(claim, dataset, language),
      ),
    );
  const over = joined(difference, ['past']).filter(({ claim }) => claim.about !== 'control');
  const old = joined(difference, ['lastReported']);
  const { knownDay } = difference.to;
  const ended = (key: 'change.over' | 'change.old', claim: Claim): ChangeSentence =>
    ofClaim(claim, say(language, key, { claim: claimSentence(claim, dataset, language) }));
  return [
    ...fresh,
    ...controlChanges(difference, dataset, language),
    ...difference.figures.map((change) => ofFigure(change, figureChangeWords(change, dataset, knownDay, language))),
    ...over.map(({ claim }) => ended('change.over', claim)),
    ...old.map(({ claim }) => ended('change.old', claim)),
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

function figureChangeWords({ before, after }: FigureChange, dataset: Dataset, known: Day, language: string): string {
  if (after) {
    const figure = figureSentence(after, dataset, known, language);
    return say(language, before ? 'change.figure' : 'change.newFigure', { figure });
  }
  return before ? say(language, 'change.noFigure', { title: figureTitle(before, dataset, language) }) : '';
}

function controlChanges(difference: Difference, dataset: Dataset, language: string): ChangeSentence[] {
  const holder = (id: string | undefined): string =>
    id === undefined ? say(language, 'holder.notShown') : holderWords(id, dataset, language);
  return difference.features.flatMap(({ id, before, after, control }) =>
    control.map((change) => {
      const place = (after ?? before)?.feature.name;
      const voice = dataset.voices.find((candidate) => candidate.id === change.voice)?.name;
      return {
        text: say(language, 'control.change', {
          place: place ? textIn(place, language) : '',
          after: holder(change.after?.holder),
          before: holder(change.before?.holder),
          voice: voice ? textIn(voice, language) : change.voice,
        }),
        sources: (change.after ?? change.before)?.claim.claim.sources ?? [],
        features: [id],
      };
    }),
  );
}
