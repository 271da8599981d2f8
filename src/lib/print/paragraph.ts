import type { Item, Role, TextStyle } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';

/** Something that stands in a column, whole: it is never broken over two columns. */
export interface Paragraph {
  readonly role: Role;
  /** Room above it, left out at the head of a column. */
  readonly beforeMm: number;
  /** Must not be the last of its column. */
  readonly keepWithNext?: boolean;
  readonly bookmark?: string;
  /** What a figure shows, in words. */
  readonly alt?: string;
  heightMm(widthMm: number): number;
  /** Its items with its upper left corner at a point. */
  itemsAt(xMm: number, yMm: number, widthMm: number): Item[];
}

export interface TextOptions {
  readonly role?: Role;
  readonly beforeMm?: number;
  readonly keepWithNext?: boolean;
  readonly bookmark?: string;
  /** Set before the text in a hanging indent: a source's number. */
  readonly mark?: { readonly text: string; readonly style: TextStyle; readonly indentMm: number };
  /** A rule at its left: what is withheld. */
  readonly barColour?: string;
}

/** Text of one or more styles; each run begins a new line. */
export interface TextRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly link?: string;
  readonly language?: string;
}

const BAR_INDENT_MM = 2;

/** A layout tries the same paragraph in the same column many times before it stands: what was worked out for a width is kept. */
export function onceForWidth<T>(made: (widthMm: number) => T): (widthMm: number) => T {
  const kept = new Map<number, T>();
  return (widthMm) => {
    const known = kept.get(widthMm);
    if (known !== undefined) return known;
    const result = made(widthMm);
    kept.set(widthMm, result);
    return result;
  };
}

/** A paragraph of text. */
export function textParagraph(runs: readonly TextRun[], measure: Measure, options: TextOptions = {}): Paragraph {
  const indent = options.mark?.indentMm ?? (options.barColour ? BAR_INDENT_MM : 0);
  const linesIn = onceForWidth((widthMm): { line: string; run: TextRun }[] =>
    runs.flatMap((run) => wrap(run.text, run.style, widthMm - indent, measure).map((line) => ({ line, run }))),
  );
  return {
    role: options.role ?? 'P',
    beforeMm: options.beforeMm ?? 0,
    ...(options.keepWithNext && { keepWithNext: true }),
    ...(options.bookmark !== undefined && { bookmark: options.bookmark }),
    heightMm: (widthMm) => linesIn(widthMm).reduce((sum, { run }) => sum + lineHeightMm(run.style), 0),
    itemsAt(xMm, yMm, widthMm) {
      let top = yMm;
      const lines = linesIn(widthMm).map(({ line, run }): Item => {
        const baseline = top + baselineMm(run.style);
        top += lineHeightMm(run.style);
        const { link, language } = run;
        return {
          kind: 'text',
          xMm: xMm + indent,
          yMm: baseline,
          text: line,
          style: run.style,
          ...(link !== undefined && { link }),
          ...(language !== undefined && { language }),
        };
      });
      const { mark, barColour } = options;
      const first = lines[0];
      if (mark && first?.kind === 'text') {
        lines.unshift({ kind: 'text', xMm, yMm: first.yMm, text: mark.text, style: mark.style });
      }
      if (barColour !== undefined) {
        const points = [[xMm + 0.4, yMm], [xMm + 0.4, top]] as const; // prettier-ignore
        lines.push({ kind: 'path', points, stroke: barColour, strokeMm: 0.6 });
      }
      return lines;
    },
  };
}
