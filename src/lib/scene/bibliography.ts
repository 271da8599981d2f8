import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset, Source } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';

/** A source with the claims that cite it and had been published by the known day. */
export interface Citations {
  readonly source: Source;
  /** Claims it stands behind, oldest report first. */
  readonly claims: readonly Claim[];
  /** Claims to which it brought a later remark or doubt. */
  readonly remarked: readonly Claim[];
  /** It is the article the dataset starts from. */
  readonly isArticle: boolean;
  /** Published by the known day; else it is named by its publisher alone. */
  readonly isReadable: boolean;
}

/** The bibliography as known on a day, in the order of publication, undated sources last. What nothing known cites is not in it. */
export function citationsOf(dataset: Dataset, known: Day): Citations[] {
  const [cited, remarked] = [new Map<string, Claim[]>(), new Map<string, Claim[]>()];
  for (const claim of indexOf(dataset).claims) {
    if (claim.reportDay > known) continue;
    note(cited, claim.sources, claim);
    const remarks = [...claim.notes, ...claim.assessments].filter(({ reportDay }) => reportDay <= known);
    note(remarked, new Set(remarks.flatMap(({ sources }) => sources)), claim);
  }
  return dataset.sources
    .map((source) => ({
      source,
      claims: (cited.get(source.id) ?? []).toSorted((a, b) => a.reportDay - b.reportDay),
      remarked: remarked.get(source.id) ?? [],
      isArticle: dataset.article?.source === source.id,
      isReadable: source.publishedDay === undefined || source.publishedDay <= known,
    }))
    .filter(
      ({ claims, remarked: later, isArticle, isReadable }) =>
        claims.length + later.length > 0 || (isArticle && isReadable),
    )
    .toSorted((a, b) => (a.source.publishedDay ?? Infinity) - (b.source.publishedDay ?? Infinity) || 0);
}

/** How many sources of the dataset are not in a bibliography because nothing known by then cites them. */
export function withheldSources(dataset: Dataset, citations: readonly Citations[]): number {
  return citedAtAll(dataset) - citations.length;
}

function citedAtAll(dataset: Dataset): number {
  return citationsOf(dataset, Infinity).length;
}

function note(into: Map<string, Claim[]>, ids: Iterable<string>, claim: Claim): void {
  for (const id of ids) {
    const list = into.get(id);
    if (list) list.push(claim);
    else into.set(id, [claim]);
  }
}

/** What a voice had said elsewhere by the known day: its claims that are not among these, newest first, each once. */
export function alsoSaid(dataset: Dataset, voice: string, besides: readonly Claim[], known: Day): Claim[] {
  const left = new Set(besides.map(({ id }) => id));
  return indexOf(dataset)
    .claims.filter(
      (claim) => claim.voice === voice && claim.sameAs === undefined && !left.has(claim.id) && claim.reportDay <= known,
    )
    .toSorted((a, b) => b.reportDay - a.reportDay || (a.id < b.id ? -1 : 1));
}
