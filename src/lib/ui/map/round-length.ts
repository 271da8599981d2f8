/** The length of a scale bar, and how it is written beside it. */
export interface BarLength {
  readonly metres: number;
  /** The length in its unit. */
  readonly value: number;
  readonly unit: 'm' | 'km';
}

/** The longest of 1, 2, 5, 10, 20, 50 ... metres that is no longer than `most`. */
export function roundLength(most: number): BarLength {
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return metres >= 1000 ? { metres, value: metres / 1000, unit: 'km' } : { metres, value: metres, unit: 'm' };
}
