import type { Claim, Remark } from '#lib/domain/claim.ts';
import { kept } from './kept.ts';
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
  const counts = kept(claim.counts, ({ force }, index) =>
    registers.forces.has(force, inside(place, 'counts', index, 'force'), problems),
  );
  const notes = linkRemarks(claim.notes, inside(place, 'notes'), registers, problems);
  const assessments = linkRemarks(claim.assessments, inside(place, 'assessments'), registers, problems);
  if (!spoken || !sourced || !held) return undefined;
  const linked = { sources, counts, notes, assessments };
  return isSame(claim, linked) ? claim : { ...claim, ...linked };
}

/** Whether a claim has these very values: of a hundred thousand claims nearly all need no copy. */
function isSame(claim: Claim, fields: Partial<Claim>): boolean {
  return (Object.keys(fields) as (keyof Claim)[]).every((field) => claim[field] === fields[field]);
}

function linkRemarks(
  remarks: readonly Remark[],
  place: Place,
  registers: Registers,
  problems: ProblemList,
): readonly Remark[] {
  if (remarks.length === 0) return remarks;
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
  const also = registers.features.keep(claim.also, inside(place, 'also'), problems);
  const named = registers.claims.keep(claim.supersedes, inside(place, 'supersedes'), problems);
  const supersedes = itself >= 0 ? named.filter((id) => id !== claim.id) : named;
  const isSaidAt = saidAt === undefined || registers.features.has(saidAt, inside(place, 'saidAt'), problems);
  const isRepeat = sameAs === undefined || registers.claims.has(sameAs, inside(place, 'sameAs'), problems);
  if (isSaidAt && isRepeat && isSame(claim, { also, supersedes })) return claim;
  return {
    ...rest,
    also,
    supersedes,
    ...(saidAt !== undefined && isSaidAt && { saidAt }),
    ...(sameAs !== undefined && isRepeat && { sameAs }),
  };
}
