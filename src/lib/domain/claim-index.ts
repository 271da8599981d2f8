import type { Claim, Count } from './claim.ts';
import type { Dataset, StandsFor, Voice } from './dataset.ts';
import type { Day } from './day.ts';
import type { Feature } from './feature.ts';

/** What the rules of standing need of a dataset. */
export type Claimed = Pick<Dataset, 'features' | 'voices' | 'compiled'> & {
  readonly standsFor: StandsFor;
  /** What this is a part of, when a filter hides the rest. */
  readonly whole?: Claimed;
};

/** The claims of a dataset by what the rules ask: of one feature, by one voice, of one figure, correcting one claim. */
export interface ClaimIndex {
  readonly standsFor: StandsFor;
  readonly claims: readonly Claim[];
  readonly byId: ReadonlyMap<string, Claim>;
  readonly voices: ReadonlyMap<string, Voice>;
  readonly features: ReadonlyMap<string, Feature>;
  /** Claims that speak of a feature, whether they live in it or name it in `also`. */
  readonly ofFeature: ReadonlyMap<string, readonly Claim[]>;
  /** The same with what a filter hides: what is hidden still ends and replaces what is shown. */
  readonly saidOf: ReadonlyMap<string, readonly Claim[]>;
  /** Claims with a figure of this key by this voice. */
  readonly ofFigure: ReadonlyMap<string, readonly Claim[]>;
  readonly corrections: ReadonlyMap<string, readonly Claim[]>;
}

/** The key under which figures compare: force, outcome and measure. */
export function figureKey(count: Pick<Count, 'force' | 'outcome' | 'measure'>): string {
  return `${count.force}|${count.outcome ?? ''}|${count.measure}`;
}

/** The key of one voice's figures. */
export function voiceFigureKey(voice: string, count: Count): string {
  return `${voice}|${figureKey(count)}`;
}

function grouped(claims: readonly Claim[], keysOf: (claim: Claim) => readonly string[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const keys = keysOf(claim);
    // Most claims have one key or none, and there may be a hundred thousand of them.
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
}

const indexes = new WeakMap<Claimed, ClaimIndex>();

/** The index of a dataset, made once. */
export function indexOf(dataset: Claimed): ClaimIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  // By id, so that the order of files and of claims within them changes nothing.
  const claims = dataset.features.flatMap((feature) => feature.claims).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofFeature = grouped(claims, ({ feature, also }) => (also.length > 0 ? [feature, ...also] : [feature]));
  const whole = dataset.whole && indexOf(dataset.whole);
  const index: ClaimIndex = {
    standsFor: dataset.standsFor,
    claims,
    byId: new Map(claims.map((claim) => [claim.id, claim])),
    voices: new Map(dataset.voices.map((voice) => [voice.id, voice])),
    features: new Map(dataset.features.map((feature) => [feature.id, feature])),
    ofFeature,
    saidOf: whole?.saidOf ?? ofFeature,
    ofFigure:
      whole?.ofFigure ?? grouped(claims, (claim) => claim.counts.map((count) => voiceFigureKey(claim.voice, count))),
    corrections: whole?.corrections ?? grouped(claims, (claim) => claim.supersedes),
  };
  indexes.set(dataset, index);
  return index;
}

/** Published by the known day and not taken back by it. */
export function isHeard(claim: Claim, known: Day): boolean {
  return claim.reportDay <= known && !isRetracted(claim, known);
}

/** Taken back by the known day. */
export function isRetracted(claim: Claim, known: Day): boolean {
  return claim.retractDay !== undefined && claim.retractDay <= known;
}

/** Corrected by a claim heard by the known day. */
export function isCorrected(claim: Claim, known: Day, index: ClaimIndex): boolean {
  return (index.corrections.get(claim.id) ?? []).some((other) => isHeard(other, known));
}

/** Whether a claim counts for others at the known day: heard and not corrected. */
export function counts(claim: Claim, known: Day, index: ClaimIndex): boolean {
  return isHeard(claim, known) && !isCorrected(claim, known, index);
}

/** Whether one of two claims merely repeats the other, or both repeat a third. */
export function repeats(a: Claim, b: Claim): boolean {
  return a.sameAs === b.id || b.sameAs === a.id || (a.sameAs !== undefined && a.sameAs === b.sameAs);
}
