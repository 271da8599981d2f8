import type { Claim } from '#lib/domain/claim.ts';
import { figureKey, type ClaimIndex } from '#lib/domain/claim-index.ts';
import { sameStanding, type Days, type StandingClaim } from '#lib/domain/standing.ts';
import { entriesOf, figureOf } from './figures.ts';
import type { Figure, FigureEntry } from './scene.ts';
import { lowerBound } from '#lib/domain/lower-bound.ts';

/** The lines of figures of a scene, kept up claim by claim. */
export interface FigureLines {
  /** Takes a claim as it is shown now, undefined when it is not. */
  readonly renew: (claim: Claim, standing: StandingClaim | undefined, days: Days) => void;
  /** The lines in the order of their keys; those that did not change are the same objects as before. */
  readonly figures: () => readonly Figure[];
}

type Entries = readonly FigureEntry[];
const idOf = ({ claim }: FigureEntry): string => claim.claim.id;

/** Lines without claims. */
export function createFigureLines(index: ClaimIndex): FigureLines {
  const lines = new Map<string, Figure>();
  /** What each claim gives now. */
  const given = new Map<Claim, Entries>();
  /** By key the claims whose entries changed since the lines were asked for, with what they give now. */
  const stale = new Map<string, Map<string, Entries>>();
  let ordered: readonly Figure[] = [];

  return {
    renew: (claim, standing, days) => {
      const [before, after] = [given.get(claim) ?? [], standing ? entriesOf(standing, days, index) : []];
      if (sameEntries(before, after)) return;
      given.set(claim, after);
      for (const key of new Set([...before, ...after].map(({ count }) => figureKey(count)))) {
        const changed = stale.get(key) ?? new Map<string, Entries>();
        stale.set(key, changed);
        const own = after.filter(({ count }) => figureKey(count) === key);
        changed.set(claim.id, own);
      }
    },
    figures: () => {
      for (const [key, changed] of stale) {
        const before = lines.get(key);
        const figure = figureOf(merged(before?.entries ?? [], changed), before);
        if (figure) lines.set(key, figure);
        else lines.delete(key);
      }
      if (stale.size > 0) ordered = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
      stale.clear();
      return ordered;
    },
  };
}

/** Entries in the order of their claims' ids, those of some claims exchanged: each is looked for, and no other is looked at. */
function merged(entries: Entries, changed: ReadonlyMap<string, Entries>): FigureEntry[] {
  const all = [...entries];
  for (const [id, own] of changed) {
    const first = lowerBound(all.length, (i) => idOf(all[i] as FigureEntry) < id);
    let end = first;
    while (end < all.length && idOf(all[end] as FigureEntry) === id) end++;
    all.splice(first, end - first, ...own);
  }
  return all;
}

function sameEntries(a: Entries, b: Entries): boolean {
  return a.length === b.length && a.every((entry, i) => sameEntry(entry, b[i] as FigureEntry));
}

function sameEntry(a: FigureEntry, b: FigureEntry): boolean {
  return a.count === b.count && (a.claim === b.claim || sameStanding(a.claim, b.claim));
}
