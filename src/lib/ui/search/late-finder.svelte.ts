import type { Dataset } from '#lib/domain/dataset.ts';
import { PARTS } from '#lib/ui/shell/later-parts.ts';
import type { Finder } from './find-all.ts';

/** The program that finds, which comes when it is first wanted. */
export class LateFinder {
  readonly #dataset: () => Dataset;
  #module = $state.raw<{ readonly Finder: typeof Finder }>();
  /** Undefined until it has come. */
  readonly finder = $derived.by(() => this.#made());

  /** `dataset` gives what is searched now. */
  constructor(dataset: () => Dataset) {
    this.#dataset = dataset;
  }

  /** Tells whether it has come with this call. One that did not come is asked for again by the next. */
  async fetch(): Promise<boolean> {
    if (this.#module) return false;
    const module = await PARTS.search().catch(() => undefined);
    if (!module || this.#module) return false;
    this.#module = module;
    return true;
  }

  #made(): Finder | undefined {
    return this.#module && new this.#module.Finder(this.#dataset());
  }
}
