import type { Bounds } from './bounds.ts';
import type { Day } from './day.ts';

/** A text by language code; English is always there. */
export type LocalText = { readonly en: string } & Readonly<Partial<Record<string, string>>>;

export const ABOUTS = ['presence', 'movement', 'strength', 'casualties', 'control', 'engagement', 'statement'] as const;
export type About = (typeof ABOUTS)[number];

export const CONFIDENCES = ['confirmed', 'claimed', 'disputed', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const METHODS = ['observed', 'reported', 'inferred', 'not-drawn'] as const;
export type Method = (typeof METHODS)[number];

export const OUTCOMES = ['killed', 'wounded', 'captured', 'missing', 'casualties'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MEASURES = ['present', 'moved', 'planned', 'event', 'total'] as const;
export type Measure = (typeof MEASURES)[number];

/** One figure of a claim. `min: null` is "up to", `max: null` "at least"; both null only with `words`. */
export interface Count {
  readonly force: string;
  readonly outcome?: Outcome;
  readonly measure: Measure;
  readonly min: number | null;
  readonly max: number | null;
  readonly rough: boolean;
  readonly words?: string;
}

/** A remark or doubt that became known later than the claim; hidden until its own report day. */
export interface Remark {
  readonly reportDay: Day;
  readonly text: LocalText;
  readonly voice?: string;
  readonly sources: readonly string[];
}

/** One statement by one voice about a feature. */
export interface Claim {
  readonly id: string;
  /** The feature it lives in. */
  readonly feature: string;
  /** Other features it speaks of. */
  readonly also: readonly string[];
  readonly fact?: string;
  readonly sameAs?: string;
  readonly about: About;
  /** The EDTF as written, and its bounds. */
  readonly valid: string;
  readonly bounds: Bounds;
  /** The EDTF as written; the claim is hidden before `reportDay`, its latest bound. */
  readonly reported: string;
  readonly reportDay: Day;
  readonly reportedBasis?: 'sources' | 'act';
  readonly voice: string;
  readonly speaker?: string;
  readonly via?: string;
  readonly counts: readonly Count[];
  readonly holder?: string;
  readonly denies: boolean;
  readonly saidAt?: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly reliability?: string;
  readonly credibility?: string;
  readonly method?: Method;
  readonly supersedes: readonly string[];
  readonly retracted?: string;
  /** From this day on the claim is taken back; absent when it never was. */
  readonly retractDay?: Day;
  readonly summary: LocalText;
  readonly notes: readonly Remark[];
  readonly assessments: readonly Remark[];
  readonly unsourced: boolean;
}
