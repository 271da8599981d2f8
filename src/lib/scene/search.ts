import MiniSearch from 'minisearch';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { isNameKnown } from './card-known.ts';
import { kindWords } from './card-kind.ts';
import { localNames, nameIn, type NameIn } from './card-names.ts';
import type { Scene } from './scene.ts';
import { foldWord, wordsOf } from './search-fold.ts';
import { latinSpellings } from './search-latin.ts';
import { standingOf, standingWords } from './table-standing.ts';

/** A feature found, with what a reader needs to choose among several. */
export interface Found {
  readonly id: string;
  readonly name: NameIn;
  readonly local: readonly NameIn[];
  readonly kind: string;
  /** What is claimed of it at this clock: "Claimed for this date". */
  readonly standing: string;
  readonly claimed: boolean;
}

/** Finds features by name: in any script, by the beginnings of words, in Latin letters for names that have others. */
export class NameIndex {
  readonly #dataset: Dataset;
  readonly #byId: ReadonlyMap<string, Feature>;
  readonly #search = new MiniSearch<{ id: string; name: string; latin: string }>({
    fields: ['name', 'latin'],
    tokenize: wordsOf,
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // A slip of the finger is forgiven in words long enough to still be known.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 2 },
    },
  });

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#byId = new Map(dataset.features.map((feature) => [feature.id, feature]));
    this.#search.addAll(
      dataset.features.map(({ id, name }) => {
        const names = Object.values(name).join(' ');
        return { id, name: names, latin: wordsOf(names).flatMap(latinSpellings).join(' ') };
      }),
    );
  }

  /**
   * Features whose name begins with what is typed, best first: what the scene shows before what it does not. What had no name yet
   * on the known day is not found.
   */
  find(typed: string, scene: Scene, language: string, limit = 8): Found[] {
    const shown = new Map(scene.features.map((feature) => [feature.id, feature]));
    return this.#search
      .search(typed)
      .flatMap(({ id, score }) => {
        const feature = this.#byId.get(id as string);
        if (!feature || !isNameKnown(feature, scene.knownDay, this.#dataset)) return [];
        return [{ feature, score: score * (shown.has(feature.id) ? 1.25 : 1) }];
      })
      .toSorted((a, b) => b.score - a.score || (a.feature.id < b.feature.id ? -1 : 1))
      .slice(0, limit)
      .map(({ feature }) => {
        const standing = standingOf(shown.get(feature.id));
        return {
          id: feature.id,
          name: nameIn(feature.name, language),
          local: localNames(feature.name, language),
          kind: kindWords(feature.kind, language),
          standing: standingWords(standing, language),
          claimed: standing === 'news' || standing === 'current',
        };
      });
  }
}
