import type { LegendEntry } from './legend-entries.ts';
import { drawSign, SIGN_MM, type SignContext } from './legend-signs.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { onceForWidth, type Paragraph } from './paragraph.ts';
import type { Item, PointMm, TextStyle } from './display-list.ts';
import type { Flow } from './flow.ts';
import type { TypeScale } from './type-scale.ts';

const GAP_MM = 2;
/** The narrowest half of a column for a legend, for a point of the sheet's text, and the room between two, millimetres. */
const HALF_FOR_POINT = 5.6;
const HALVES_GAP_MM = 3;

/** Room between entries, millimetres, and where that spares a column that would hold but the rest. */
const [BETWEEN_MM, TIGHT_MM] = [0.7, 0.2];

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

/** The legend, in two columns where the sheet's own is wide enough for two. */
export function layoutLegend(flow: Flow, title: Paragraph, entries: readonly Paragraph[], type: TypeScale): void {
  const [first] = entries;
  const isWide = flow.widthMm >= 2 * type.text.sizePt * HALF_FOR_POINT + HALVES_GAP_MM;
  if (isWide && flow.canPut(0, 0, title, ...(first ? [first] : []))) {
    flow.put(title);
    if (!flow.putInHalves(entries, HALVES_GAP_MM)) for (const entry of entries) flow.put(entry);
    return;
  }
  const put = (into: Flow, list: readonly Paragraph[]): number => {
    into.put(title, ...list.slice(0, 1));
    for (const entry of list.slice(1)) into.put(entry);
    return into.column;
  };
  const tight = entries.map((entry) => ({ ...entry, beforeMm: TIGHT_MM }));
  put(flow, put(flow.fork(), tight) < put(flow.fork(), entries) ? tight : entries);
}
