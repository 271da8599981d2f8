import type { Item, PointMm } from './display-list.ts';
import type { TextStyle } from './display-list.ts';
import { baselineMm, lineHeightMm, type Measure } from './measure.ts';
import { INK } from './type-scale.ts';

/** A ruler this long shows whether a printer scaled the sheet. */
export const RULER_MM = 100;
const TICKS_MM = { ten: 2, five: 1.4, one: 0.9 } as const;

export const rulerHeightMm = (style: TextStyle): number => TICKS_MM.ten + 0.4 + lineHeightMm(style);

/** The ruler with its words under it; `at` is its upper left corner. */
export function drawRuler(
  [x, y]: PointMm,
  { style, words }: { readonly style: TextStyle; readonly words: string },
  measure: Measure,
): Item[] {
  const ticks = Array.from({ length: RULER_MM + 1 }, (_, i): PointMm[] => {
    const length = i % 10 === 0 ? TICKS_MM.ten : i % 5 === 0 ? TICKS_MM.five : TICKS_MM.one;
    return [[x + i, y], [x + i, y + length]]; // prettier-ignore
  });
  const line = (points: readonly PointMm[], more: readonly (readonly PointMm[])[], strokeMm: number): Item => ({
    kind: 'path',
    points,
    more,
    stroke: INK,
    strokeMm,
  });
  const shift = (RULER_MM - measure.widthMm(words, style)) / 2;
  return [
    line([[x, y], [x + RULER_MM, y]], ticks, 0.12), // prettier-ignore
    {
      kind: 'text',
      xMm: x + Math.max(0, shift),
      yMm: y + TICKS_MM.ten + 0.4 + baselineMm(style),
      text: words,
      style,
    },
  ];
}
