/** Where the rows of the ruler lie, in pixels from its top. */
export interface TrackLayout {
  readonly height: number;
  /** The histogram stands on the base and reaches up to its top. */
  readonly barsTop: number;
  readonly base: number;
  /** Changes hang under the base down to here. */
  readonly changesEnd: number;
  /** The baselines of the two rows of labels. */
  readonly fine: number;
  readonly coarse: number;
  /** How long claims took to become public, between the labels and the lanes. */
  readonly publicationTop: number;
  readonly publicationHeight: number;
  readonly lanesTop: number;
  readonly laneHeight: number;
  /** Names stand in the lanes. */
  readonly named: boolean;
}

/** A lane needs this much for its name to be read. */
const NAMED_LANE = 10;

/** The rows on a wide page: all in 120 pixels, lanes as high as their number allows. */
export function wideLayout(lanes: number): TrackLayout {
  const lanesTop = 70;
  const laneHeight = Math.min(13, (120 - lanesTop) / Math.max(1, lanes));
  return {
    height: 120,
    barsTop: 2,
    base: 27,
    changesEnd: 32,
    fine: 42,
    coarse: 53,
    publicationTop: 56,
    publicationHeight: 12,
    lanesTop,
    laneHeight,
    named: laneHeight >= NAMED_LANE,
  };
}

/** The rows on a small screen, with room at the foot for a thumb; lanes are thin and without names where it is narrow. */
export function compactLayout(lanes: number, narrow: boolean): TrackLayout {
  const lanesTop = 72;
  const laneHeight = narrow ? Math.min(5, 20 / Math.max(1, lanes)) : Math.min(11, 50 / Math.max(1, lanes));
  return {
    height: narrow ? 120 : 160,
    barsTop: 3,
    base: 30,
    changesEnd: 35,
    fine: 45,
    coarse: 56,
    publicationTop: 59,
    publicationHeight: 10,
    lanesTop,
    laneHeight,
    named: !narrow && laneHeight >= NAMED_LANE,
  };
}
