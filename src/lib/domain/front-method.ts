/** What the derivation of a front may be set to. Lengths are metres of the projection it is given. */
export interface FrontMethod {
  /** How far beyond the outermost settlements a settlement speaks for the ground nearest to it. */
  readonly reachMetres: number;
  /** Between settlements no farther apart than this, all ground goes to the nearest: gaps within a front are closed. */
  readonly closingMetres: number;
  /** Distance of the sample points; edges lie between them. */
  readonly gridMetres: number;
  /** Pieces and holes smaller than this are slivers, unless a settlement lies in them. */
  readonly leastKm2: number;
}

/**
 * Reach and closing distance have the least error against the areas measured on DeepStateMap; `tests/bench/front-calibrate.ts` finds
 * them and prints the table that `scene/front-words.ts` holds.
 */
export const FRONT_METHOD: FrontMethod = {
  reachMetres: 3250,
  closingMetres: 10_000,
  gridMetres: 250,
  leastKm2: 2,
};

/** A voice that speaks for a smaller share of the settlements gives points, no areas. */
export const LEAST_SHARE = 0.5;

/** An edge is no sharper than places are known: the standard deviation of its blur, as a share of their usual precision. */
export const BLUR_SHARE = 0.5;
