/** The words beside a scale bar and its length. */
export interface BarLength {
  readonly metres: number;
  readonly words: string;
}

/** The longest of 1, 2, 5, 10, 20, 50 ... metres that is no longer than `most`. */
export function roundLength(most: number): BarLength {
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  const [value, unit] = metres >= 1000 ? [metres / 1000, 'km'] : [metres, 'm'];
  return { metres, words: `${value.toLocaleString('en-GB')} ${unit}` };
}
