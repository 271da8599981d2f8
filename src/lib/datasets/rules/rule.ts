import { indexOf, type ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Place } from '../place.ts';
import type { ProblemList } from '../problem-list.ts';
import type { ReadParts } from '../read-parts.ts';
import type { Land } from './land.ts';

/** What a rule looks at: a dataset that could be read, with the places of its parts. */
export interface RuleInput extends ReadParts {
  readonly index: ClaimIndex;
  /** The land that no ship crosses; without it that rule says nothing. */
  readonly land?: Land;
  /** Where a claim stands, by its id. */
  readonly whereIs: (claim: string) => Place | undefined;
}

/** Looks at a dataset that can be read for one thing that cannot be defended, and tells each time it is found. */
export type Rule = (input: RuleInput, problems: ProblemList) => void;

/** What the rules look at, made of what was read. */
export function ruleInput(read: ReadParts, land: Land | undefined): RuleInput {
  // Made when it is first asked: most datasets have nothing to tell.
  let places: Map<string, Place> | undefined;
  const whereIs = (claim: string): Place | undefined => {
    places ??= new Map(read.claims.map(({ value, place }) => [value.id, place]));
    return places.get(claim);
  };
  return { ...read, whereIs, index: indexOf(read.dataset), ...(land && { land }) };
}
