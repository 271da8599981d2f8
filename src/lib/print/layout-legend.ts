import type { LegendEntry } from './legend-entries.ts';
import { drawSign, SIGN_MM, type SignContext } from './legend-signs.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { onceForWidth, type Paragraph } from './paragraph.ts';
import type { Item, PointMm, TextStyle } from './display-list.ts';

const GAP_MM = 2;

/** Room between entries, millimetres. */
const BETWEEN_MM = 0.7;

/** One entry of the legend: its sign, and its words beside it. */
export function legendParagraph(
  entry: LegendEntry,
  style: TextStyle,
  context: SignContext,
  measure: Measure,
): Paragraph {
  const leading = lineHeightMm(style);
  const linesIn = onceForWidth((widthMm) => wrap(entry.words, style, widthMm - SIGN_MM - GAP_MM, measure));
  const heightMm = (widthMm: number): number => Math.max(3.4, linesIn(widthMm).length * leading);
  return {
    role: 'LI',
    beforeMm: BETWEEN_MM,
    heightMm,
    itemsAt(xMm, yMm, widthMm) {
      const lines = linesIn(widthMm);
      const top = yMm + (heightMm(widthMm) - lines.length * leading) / 2;
      return [
        ...groundUnder(entry, [xMm, yMm, heightMm(widthMm)], context),
        ...drawSign(entry.sign, [xMm + SIGN_MM / 2, top + leading / 2], context),
        ...lines.map((text, i) => ({
          kind: 'text' as const,
          xMm: xMm + SIGN_MM + GAP_MM,
          yMm: top + i * leading + baselineMm(style),
          text,
          style,
        })),
      ];
    },
  };
}

/** The signs of a dark map are light: they stand on a strip of its ground, for on paper they would not be seen. */
function groundUnder(
  { sign }: LegendEntry,
  [xMm, yMm, heightMm]: readonly [number, number, number],
  { palette }: SignContext,
): Item[] {
  if (palette.id !== 'dark' || sign.kind === 'nothing') return [];
  const [right, bottom] = [xMm + SIGN_MM, yMm + heightMm + BETWEEN_MM / 2];
  const top = yMm - BETWEEN_MM / 2;
  const points: PointMm[] = [[xMm, top], [right, top], [right, bottom], [xMm, bottom]]; // prettier-ignore
  return [{ kind: 'path', points, closed: true, fill: palette.land }];
}
