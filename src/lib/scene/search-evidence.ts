import MiniSearch from 'minisearch';
import type { Claim } from '#lib/domain/claim.ts';
import { indexOf, isHeard } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { voiceWords } from './claim-words.ts';
import { dayWords } from './date-words.ts';
import { foldWord, wordsOf } from './search-fold.ts';
import { readAnyDate } from './search-date.ts';
import type { Scene } from './scene.ts';
import { citedSources } from './source-words.ts';

/** A day, a claim, a voice or a source found, with a line to know it by and a line beneath. */
export type FoundEvidence =
  | { readonly kind: 'date'; readonly day: Day; readonly title: string; readonly about: string }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly claim: Claim;
      readonly title: string;
      readonly about: string;
    }
  | { readonly kind: 'voice' | 'source'; readonly id: string; readonly title: string; readonly about: string };

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly beside: string;
}

/** Finds claims by their words, voices and sources by their names, days as they are typed; nothing that was published after the known day. */
export class EvidenceIndex {
  readonly #dataset: Dataset;
  readonly #claims = index();
  readonly #voices = index();
  readonly #sources = index();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    const { claims } = indexOf(dataset);
    // Who holds a village is found by the village: six hundred sentences of one form would bury all others.
    this.#claims.addAll(
      claims
        .filter(({ about }) => about !== 'control')
        .map((claim) => ({
          id: claim.id,
          text: Object.values(claim.summary).join(' '),
          beside: [voiceWords(claim, dataset), ...placesOf(claim, dataset)].join(' '),
        })),
    );
    this.#voices.addAll(
      dataset.voices.map(({ id, name }) => ({ id, text: Object.values(name).join(' '), beside: id })),
    );
    this.#sources.addAll(
      dataset.sources.map(({ id, title, publisher }) => ({ id, text: publisher ?? '', beside: title })),
    );
  }

  /** What begins with all the words typed: a day first, then voices, claims, sources; at most `limit` of each. */
  find(typed: string, scene: Pick<Scene, 'knownDay'>, language = 'en', limit = 4): FoundEvidence[] {
    const known = scene.knownDay;
    const day = readAnyDate(typed);
    const dates: FoundEvidence[] =
      day === undefined
        ? []
        : [{ kind: 'date', day, title: dayWords(day, language), about: say(language, 'find.goTo') }];
    if (typed.trim().length < 2) return dates;
    const found = [this.#findVoices(typed, known, language), this.#findClaims(typed, known, language), this.#findSources(typed, known, language)]; // prettier-ignore
    return [...dates, ...found.flatMap((kind) => kind.slice(0, limit))];
  }

  #findVoices(typed: string, known: Day, language: string): FoundEvidence[] {
    const { claims, voices } = indexOf(this.#dataset);
    return ids(this.#voices, typed).flatMap((id): FoundEvidence[] => {
      const said = claims.filter((claim) => claim.voice === id && isHeard(claim, known)).length;
      const name = voices.get(id)?.name;
      if (said === 0 || name === undefined) return [];
      return [
        {
          kind: 'voice',
          id,
          title: capital(textIn(name, language)),
          about: say(language, 'count.claims', { n: said }),
        },
      ];
    });
  }

  #findClaims(typed: string, known: Day, language: string): FoundEvidence[] {
    const { byId } = indexOf(this.#dataset);
    return ids(this.#claims, typed).flatMap((id): FoundEvidence[] => {
      const claim = byId.get(id);
      if (!claim || !isHeard(claim, known)) return [];
      const about = `${capital(voiceWords(claim, this.#dataset, language))}, ${dayWords(claim.reportDay, language)}`;
      return [{ kind: 'claim', id, claim, title: textIn(claim.summary, language), about }];
    });
  }

  #findSources(typed: string, known: Day, language: string): FoundEvidence[] {
    const { claims } = indexOf(this.#dataset);
    const cited = new Set(claims.filter((claim) => isHeard(claim, known)).flatMap(({ sources }) => sources));
    return ids(this.#sources, typed).flatMap((id): FoundEvidence[] => {
      const [source] = cited.has(id) ? citedSources([id], this.#dataset, known, language) : [];
      if (source?.title === undefined) return [];
      return [
        {
          kind: 'source',
          id,
          title: source.title,
          about: [source.publisher, source.published].filter(Boolean).join(', '),
        },
      ];
    });
  }
}

function index(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['text', 'beside'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      // The beginning of the last word is enough; within a sentence short ones would find everything.
      prefix: (_term, i, terms) => i === terms.length - 1,
      boost: { text: 2 },
    },
  });
}

const ids = (of: MiniSearch<Entry>, typed: string): string[] => of.search(typed).map(({ id }) => id as string);

function placesOf(claim: Claim, dataset: Dataset): string[] {
  const { features } = indexOf(dataset);
  return [claim.feature, ...claim.also].flatMap((id) =>
    Object.values(features.get(id)?.name ?? {}).flatMap((name) => name ?? []),
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
