import type { Claim } from './claim.ts';

/** How a claim counts at a clock. `ahead`: known, but its time has not begun on that date. */
export type Standing =
  'ahead' | 'unpublished' | 'current' | 'news' | 'past' | 'last-reported' | 'superseded' | 'retracted';

/** A claim with its standing at one clock. Certainty is 0 unless it is current or news. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly standing: Standing;
  /** 0..1, of its date alone. */
  readonly certainty: number;
  /** Past, but still drawn as a faded trace. */
  readonly trace: boolean;
}
