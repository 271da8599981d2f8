/** Font sizes of the ruler and of the names in the lanes, in pixels. */
export const LABEL_PX = 11;
export const NAME_PX = 10.5;

/** Widths of letters of the semibold sans as shares of its size, on the wide side of what they are. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW]/g, 0.88],
  [/[A-Z]/g, 0.68],
  [/[0-9]/g, 0.635],
  [/[ .,:;'’|ilj-]/g, 0.3],
];
const OTHER_LETTER = 0.54;

/** An estimate, not a measure: labels stay where they are when fonts arrive, and never touch. */
function textWidth(text: string, size: number): number {
  let [left, width] = [text, 0];
  for (const [letters, share] of LETTERS) {
    const next = left.replace(letters, '');
    width += (left.length - next.length) * share;
    left = next;
  }
  return (width + left.length * OTHER_LETTER) * size;
}

export function labelWidth(text: string): number {
  return textWidth(text, LABEL_PX);
}

export function nameWidth(text: string): number {
  return textWidth(text, NAME_PX);
}
