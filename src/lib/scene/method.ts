import { indexOf, isHeard } from '#lib/domain/claim-index.ts';
import type { DataNote, Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';

/** What a dataset holds, and what its makers noted of it, as known on a day. */
export interface MethodFacts {
  readonly claims: number;
  readonly voices: number;
  readonly sources: number;
  readonly unsourced: number;
  /** Claims with a grade of the Admiralty code. */
  readonly graded: number;
  /** Disagreements that have no two sides in the data. */
  readonly disagreements: readonly DataNote[];
  /** What the data is and is not. */
  readonly cautions: readonly DataNote[];
  /** Notes of either kind that were written later. */
  readonly withheld: number;
}

/** Counts what had been published by a day; a later note is counted and not shown. */
export function methodFacts(dataset: Dataset, known: Day): MethodFacts {
  const claims = indexOf(dataset).claims.filter((claim) => isHeard(claim, known));
  const notes = (dataset.notes ?? []).filter(({ reportDay }) => reportDay <= known);
  return {
    claims: claims.length,
    voices: new Set(claims.map(({ voice }) => voice)).size,
    sources: new Set(claims.flatMap(({ sources }) => sources)).size,
    unsourced: claims.filter(({ unsourced }) => unsourced).length,
    graded: claims.filter(({ reliability, credibility }) => reliability ?? credibility).length,
    disagreements: notes.filter(({ about }) => about === 'disagreement'),
    cautions: notes.filter(({ about }) => about === 'caution'),
    withheld: (dataset.notes ?? []).length - notes.length,
  };
}
