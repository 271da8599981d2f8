import type { Item, PointMm, TextStyle } from './display-list.ts';
import type { Measure } from './measure.ts';
import { INK } from './type-scale.ts';

/** Half the arrow's length, and the room it takes whatever its turn, millimetres. */
export const HALF_ARROW_MM = 3.2;
export const ARROW_MM = 11;

/** An arrow to true north. `degrees` clockwise from up; `at` is its middle. The letter of the north stands upright at its tip. */
export function northArrow(
  at: PointMm,
  degrees: number,
  { style, sign }: { readonly style: TextStyle; readonly sign: string },
  measure: Measure,
): Item[] {
  const angle = (degrees * Math.PI) / 180;
  const turned = (x: number, y: number): PointMm => [
    at[0] + x * Math.cos(angle) - y * Math.sin(angle),
    at[1] + x * Math.sin(angle) + y * Math.cos(angle),
  ];
  const tip = turned(0, -HALF_ARROW_MM - 1.5);
  const half = (side: 1 | -1, fill: string): Item => ({
    kind: 'path',
    points: [turned(0, -HALF_ARROW_MM), turned(1.3 * side, HALF_ARROW_MM), turned(0, HALF_ARROW_MM * 0.55)],
    closed: true,
    fill,
    stroke: INK,
    strokeMm: 0.2,
  });
  return [
    half(-1, '#ffffff'),
    half(1, INK),
    {
      kind: 'text',
      text: sign,
      style,
      xMm: tip[0] - measure.widthMm(sign, style) / 2,
      yMm: tip[1] + style.sizePt * 0.125,
      halo: { colour: '#ffffff', widthMm: 0.4 },
    },
  ];
}
