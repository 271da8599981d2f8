import type { Claim } from '#lib/domain/claim.ts';
import { figureKey, type ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Days, StandingClaim } from '#lib/domain/standing.ts';
import { sameFigure } from './difference.ts';
import { entriesOf, figureOf } from './figures.ts';
import type { Figure, FigureEntry } from './scene.ts';

/** The lines of figures of a scene, kept up claim by claim. */
export interface FigureLines {
  /** Takes a claim as it is shown now, undefined when it is not. */
  readonly renew: (claim: Claim, standing: StandingClaim | undefined, days: Days) => void;
  /** The lines in the order of their keys; those that did not change are the same objects as before. */
  readonly figures: () => readonly Figure[];
}

/** Lines without claims. */
export function createFigureLines(index: ClaimIndex): FigureLines {
  /** By key the entries that claims give, by claim. */
  const given = new Map<string, Map<string, readonly FigureEntry[]>>();
  const lines = new Map<string, Figure>();
  const stale = new Set<string>();
  let ordered: readonly Figure[] = [];

  function renewLine(key: string): boolean {
    const entries = [...(given.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, list]) => list);
    const figure = figureOf(entries);
    if (sameFigure(lines.get(key), figure)) return false;
    if (figure) lines.set(key, figure);
    else lines.delete(key);
    return true;
  }

  return {
    renew: (claim, standing, days) => {
      const entries = standing ? entriesOf(standing, days, index) : [];
      for (const key of new Set(claim.counts.map(figureKey))) {
        const line = given.get(key) ?? new Map<string, readonly FigureEntry[]>();
        given.set(key, line);
        const own = entries.filter(({ count }) => figureKey(count) === key);
        if (own.length === 0 && !line.delete(claim.id)) continue;
        if (own.length > 0) line.set(claim.id, own);
        stale.add(key);
      }
    },
    figures: () => {
      const changed = [...stale].filter(renewLine).length > 0;
      stale.clear();
      if (changed) ordered = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
      return ordered;
    },
  };
}
