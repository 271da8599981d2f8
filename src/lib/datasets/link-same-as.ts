import type { Claim } from '#lib/domain/claim.ts';
import { inside } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Entry } from './read-entries.ts';

/** The repetitions that do not point at the claim first made, made to do so: a chain is told and shortened, a circle is opened. */
export function linkSameAs(entries: readonly Entry<Claim>[], problems: ProblemList): Map<string, Claim> {
  const target = new Map<string, string | undefined>();
  for (const { value } of entries) if (value.sameAs !== undefined) target.set(value.id, value.sameAs);
  const linked = new Map<string, Claim>();
  for (const { value: claim, place } of entries) {
    if (claim.sameAs === undefined || target.get(claim.sameAs) === undefined) continue;
    const origin = originOf(claim.id, target);
    const end =
      origin === undefined
        ? 'which leads back to itself; it counts as a claim of its own'
        : `itself a repetition; it is read as "${origin}"`;
    problems.add('sameas-chain', inside(place, 'sameAs'), `The claim repeats "${claim.sameAs}", ${end}.`);
    const { sameAs: _sameAs, ...own } = claim;
    linked.set(claim.id, origin === undefined ? own : { ...own, sameAs: origin });
    target.set(claim.id, origin);
  }
  return linked;
}

/** The claim at the end of a chain; undefined when the chain runs in a circle. */
function originOf(id: string, target: ReadonlyMap<string, string | undefined>): string | undefined {
  const met = new Set<string>();
  for (let at = id; ;) {
    if (met.has(at)) return undefined;
    met.add(at);
    const next = target.get(at);
    if (next === undefined) return at;
    at = next;
  }
}
