import type { Claim, Remark } from '#lib/domain/claim.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Registers } from './registers.ts';

/**
 * Checks what a claim cannot do without: its voice, its holder, its sources. Undefined when one is missing, for nothing is
 * shown without its voice and its source. A figure of an unknown force is left out.
 */
export function linkOwnNames(
  claim: Claim,
  place: Place,
  registers: Registers,
  problems: ProblemList,
): Claim | undefined {
  const spoken = registers.voices.has(claim.voice, inside(place, 'voice'), problems);
  const sources = registers.sources.keep(claim.sources, inside(place, 'sources'), problems);
  const sourced = claim.unsourced || sources.length > 0;
  const { holder } = claim;
  const held =
    holder === undefined || holder === 'contested' || registers.actors.has(holder, inside(place, 'holder'), problems);
  const counts = claim.counts.filter((count, index) =>
    registers.forces.has(count.force, inside(place, 'counts', index, 'force'), problems),
  );
  const notes = linkRemarks(claim.notes, inside(place, 'notes'), registers, problems);
  const assessments = linkRemarks(claim.assessments, inside(place, 'assessments'), registers, problems);
  return spoken && sourced && held ? { ...claim, sources, counts, notes, assessments } : undefined;
}

function linkRemarks(remarks: readonly Remark[], place: Place, registers: Registers, problems: ProblemList): Remark[] {
  return remarks.map(({ voice, sources, ...remark }, index) => {
    const here = inside(place, index);
    return {
      ...remark,
      sources: registers.sources.keep(sources, inside(here, 'sources'), problems),
      ...registers.voices.keepFields(voice === undefined ? {} : { voice }, here, problems),
    };
  });
}

/** Checks the features and claims that a claim names besides; what the dataset lacks is left out of it. */
export function linkOtherNames(claim: Claim, place: Place, registers: Registers, problems: ProblemList): Claim {
  const { sameAs, saidAt, ...rest } = claim;
  const itself = claim.supersedes.indexOf(claim.id);
  if (itself >= 0)
    problems.add(
      'invalid-value',
      inside(place, 'supersedes', itself),
      'The claim supersedes itself; that is not read.',
    );
  return {
    ...rest,
    also: registers.features.keep(claim.also, inside(place, 'also'), problems),
    supersedes: registers.claims
      .keep(claim.supersedes, inside(place, 'supersedes'), problems)
      .filter((id) => id !== claim.id),
    ...registers.features.keepFields(saidAt === undefined ? {} : { saidAt }, place, problems),
    ...registers.claims.keepFields(sameAs === undefined ? {} : { sameAs }, place, problems),
  };
}
