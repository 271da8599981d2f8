import type { Count, Measure, Outcome } from '#lib/domain/claim.ts';
import type { Known } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';

/** Who holds a place, by one voice. */
export interface Control {
  readonly voice: string;
  /** An actor id or `contested`. */
  readonly holder: string;
  readonly claim: StandingClaim;
}

/** A feature as it stands at one clock. A claim is in exactly one of the lists. */
export interface SceneFeature {
  readonly id: string;
  readonly layer: string;
  readonly feature: Feature;
  /** The greatest of its current claims and its news, denials left out; 0 when it has none. */
  readonly certainty: number;
  readonly current: readonly StandingClaim[];
  readonly news: readonly StandingClaim[];
  readonly past: readonly StandingClaim[];
  readonly lastReported: readonly StandingClaim[];
  readonly superseded: readonly StandingClaim[];
  /** Whose word on control stands, one entry a voice, in the order of the dataset's voices. */
  readonly control: readonly Control[];
  /** Voices differ here: about a figure, a holder, or whether it is so at all. */
  readonly disputed: boolean;
}

/** One voice's standing figure. */
export interface FigureEntry {
  readonly voice: string;
  readonly side: string;
  readonly count: Count;
  readonly claim: StandingClaim;
  readonly asOf: Day;
}

/** Figures that may be compared: the same force, outcome and measure. */
export interface Figure {
  readonly force: string;
  readonly outcome?: Outcome;
  readonly measure: Measure;
  /** The least and the greatest; null is open ("up to", "at least"). */
  readonly min: number | null;
  readonly max: number | null;
  readonly voices: readonly string[];
  readonly sides: readonly string[];
  /** Some pair of standing ranges is disjoint. */
  readonly disputed: boolean;
  readonly claims: readonly string[];
  readonly entries: readonly FigureEntry[];
}

/** Everything a reader may see at one clock. */
export interface Scene {
  readonly date: Day;
  readonly known: Known;
  readonly knownDay: Day;
  readonly features: readonly SceneFeature[];
  readonly figures: readonly Figure[];
  /** Features of this scene that no place can carry. */
  readonly unplaced: readonly string[];
  readonly withheld: {
    /** Claims about this date or earlier that nobody had published by the known day. */
    readonly notYetPublished: number;
    readonly retracted: number;
  };
}
