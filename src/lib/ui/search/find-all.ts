import type { Dataset } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { EvidenceIndex, type FoundEvidence } from '#lib/scene/search-evidence.ts';
import { NameIndex, type Found } from '#lib/scene/search.ts';

/** Anything the search box finds. */
export type FoundItem = { readonly kind: 'place'; readonly place: Found } | FoundEvidence;

/** Finds by one line of text: a day, then places and routes, then voices, claims and sources. Made anew for another dataset. */
export class Finder {
  readonly #names: NameIndex;
  readonly #evidence: EvidenceIndex;

  constructor(dataset: Dataset) {
    this.#names = new NameIndex(dataset);
    this.#evidence = new EvidenceIndex(dataset);
  }

  find(typed: string, scene: Scene, language: string): FoundItem[] {
    const evidence = this.#evidence.find(typed, scene, language);
    const places = this.#names.find(typed, scene, language).map((place) => ({ kind: 'place' as const, place }));
    const dates = evidence.filter(({ kind }) => kind === 'date');
    return [...dates, ...places, ...evidence.filter(({ kind }) => kind !== 'date')];
  }
}
