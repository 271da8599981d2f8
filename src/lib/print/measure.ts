import type { TextStyle } from './display-list.ts';

/** Widths of text in the real fonts. An argument, so that the layout runs without a PDF library. */
export interface Measure {
  /** Width of one line in millimetres, tracking included. */
  widthMm(text: string, style: TextStyle): number;
}

const MM_PER_POINT = 25.4 / 72;
/** Leading of running text, and how far a baseline lies under the top of its line, in sizes. */
const LEADING = 1.3;
const BASELINE = 0.98;

/** Points to millimetres. */
export const mmOf = (points: number): number => points * MM_PER_POINT;

/** The height of a line of running text, millimetres. */
export const lineHeightMm = ({ sizePt }: Pick<TextStyle, 'sizePt'>): number => mmOf(sizePt * LEADING);

/** How far under the top of its line a baseline lies, millimetres. */
export const baselineMm = ({ sizePt }: Pick<TextStyle, 'sizePt'>): number => mmOf(sizePt * BASELINE);

/** Breaks a text into lines no wider than `widthMm`, at spaces, else after `/ - _ . ? & =`, else anywhere. */
export function wrap(text: string, style: TextStyle, widthMm: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure.widthMm(line.trimEnd(), style) <= widthMm;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ \n])/)) {
    if (fits(line + word)) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = word;
    while (!fits(line)) {
      const head = longestHead(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Breaks a name at spaces alone: a word of a name is never broken. */
export function wrapName(text: string, style: TextStyle, widthMm: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure.widthMm(longer.trimStart(), style) <= widthMm) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The longest beginning of a word that fits: up to a place where an address may be broken, when there is one not too early. */
function longestHead(word: string, fits: (line: string) => boolean): string {
  const letters = Array.from(word);
  // Halved, for every head that is measured is shaped anew.
  let [count, tooMany] = [1, letters.length + 1];
  while (tooMany - count > 1) {
    const middle = Math.floor((count + tooMany) / 2);
    if (fits(letters.slice(0, middle).join(''))) count = middle;
    else tooMany = middle;
  }
  const head = letters.slice(0, count).join('');
  // Rather between the parts of a question than within a date.
  const heads = [/^.*[?&]/u, /^.*[/\-_.?&=]/u].map((where) => where.exec(head)?.[0] ?? '');
  return heads.find(({ length }) => length > head.length / 2) ?? head;
}
