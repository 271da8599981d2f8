import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { citedSources, type CitedSource } from '#lib/scene/source-words.ts';

/** A source with its number on the sheet. */
export interface NumberedSource {
  readonly number: number;
  readonly source: CitedSource;
}

/** Numbers sources from 1 in the order in which the sheet first cites them, without gaps. */
export class References {
  readonly #dataset: Pick<Dataset, 'sources'>;
  readonly #known: Day;
  readonly #language: string;
  #numbers = new Map<string, NumberedSource>();

  /** `known` is the day after which a source shows no title; dates are said in `language`. */
  constructor(dataset: Pick<Dataset, 'sources'>, known: Day, language = 'en') {
    this.#dataset = dataset;
    this.#known = known;
    this.#language = language;
  }

  /** The numbers of sources, ascending; a source met for the first time gets the next one. Unknown ids have none. */
  cite(ids: readonly string[]): number[] {
    const cited = citedSources([...new Set(ids)], this.#dataset, this.#known, this.#language);
    const numbers = cited.map((source) => {
      const entry = this.#numbers.get(source.id) ?? { number: this.#numbers.size + 1, source };
      this.#numbers.set(source.id, entry);
      return entry.number;
    });
    return numbers.sort((a, b) => a - b);
  }

  /** The same numbering so far, to try a layout with that may be thrown away. */
  fork(): References {
    const copy = new References(this.#dataset, this.#known, this.#language);
    copy.#numbers = new Map(this.#numbers);
    return copy;
  }

  /** Goes on from where a fork has come to. */
  adopt(fork: References): void {
    this.#numbers = new Map(fork.#numbers);
  }

  /** All cited so far, by number. */
  get list(): readonly NumberedSource[] {
    return [...this.#numbers.values()];
  }
}

/** " [1] [4]" after a sentence; empty without numbers. The first sticks to the last word. */
export function referenceMarks(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `\u00a0${numbers.map((number) => `[${number}]`).join(' ')}`;
}
