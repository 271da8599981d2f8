import widths from './font-widths.json' with { type: 'json' };

/** The fonts of the map: two weights of the sans, and the serif italic of waters and notes. */
export type Face = keyof typeof widths;

/** How a text is set: CSS pixels, spacing between letters in ems. */
export interface TextLook {
  readonly face: Face;
  readonly size: number;
  readonly spacing?: number;
}

/** MapLibre's own, and near enough to what a browser is told for notes. */
export const LINE_HEIGHT = 1.2;
/** Of a Hangul syllable in Pretendard, and of whatever no font of ours holds; ems. */
const HANGUL = 0.864;
const UNKNOWN = 0.6;
const isHangul = (code: number): boolean => code >= 0x1100 && /\p{Script=Hangul}/u.test(String.fromCodePoint(code));

const tables = new Map<Face, ReadonlyMap<number, number>>();

function tableOf(face: Face): ReadonlyMap<number, number> {
  const known = tables.get(face);
  if (known) return known;
  const runs = widths[face] as [number, number[]][];
  const table = new Map(runs.flatMap(([first, advances]) => advances.map((width, i) => [first + i, width / 1000])));
  tables.set(face, table);
  return table;
}

/** The width of one line, CSS pixels: the sum of its letters' advances, which is how MapLibre sets it (no kerning). */
export function lineWidth(text: string, { face, size, spacing = 0 }: TextLook): number {
  const table = tableOf(face);
  let ems = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    ems += (table.get(code) ?? (isHangul(code) ? HANGUL : UNKNOWN)) + spacing;
  }
  return ems * size;
}

/** Where a name may be broken: a number stays with what it counts, "7 km" and "14 December". */
export const BREAKS_OF_NAMES = /(?<!\d) +/;

/**
 * A text in lines no wider than `most` CSS pixels where its words allow, broken at spaces or at what `breaks` finds, and the lines as even as that
 * many can be: a single word on the last line is the mark of a machine.
 */
export function balancedLines(text: string, look: TextLook, most: number, breaks = / +/): string[] {
  const filled = (width: number): string[] => filledLines(text.split(breaks), look, width);
  const fewest = filled(most);
  // Some kerning lies between what is measured and what a browser sets.
  let [narrow, wide] = [0, most];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = filled(middle);
    if (tried.length > fewest.length || tried.some((line) => lineWidth(line, look) > most)) narrow = middle;
    else wide = middle;
  }
  return filled(wide);
}

function filledLines(words: readonly string[], look: TextLook, most: number): string[] {
  const lines: string[] = [];
  // A break after a slash or a hyphen inside a long name is better than a line that is too long.
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && lineWidth(longer, look) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Width and height of lines, CSS pixels. */
export function blockSize(lines: readonly string[], look: TextLook): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => lineWidth(line, look))),
    height: lines.length * look.size * LINE_HEIGHT,
  };
}
