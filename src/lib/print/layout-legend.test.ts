import { expect, it } from 'vitest';
import { Flow } from './flow.ts';
import { layoutLegend } from './layout-legend.ts';
import type { Paragraph } from './paragraph.ts';
import type { TypeScale } from './type-scale.ts';

// Columns too narrow for two entries side by side.
const column = (xMm: number) => ({ page: 0, box: { xMm, yMm: 0, widthMm: 30, heightMm: 40 } });
const type = { text: { sizePt: 8 } } as TypeScale;
const paragraph = (heightMm: number, beforeMm: number): Paragraph =>
  ({ role: 'LI', beforeMm, heightMm: () => heightMm, itemsAt: () => [] }) as unknown as Paragraph;
const title = paragraph(4, 0);
/** How many entries of 3.4 mm stand in each column. */
function entriesIn(count: number): number[] {
  const flow = new Flow([column(0), column(40), column(80)], () => []);
  layoutLegend(flow, title, Array.from({ length: count }, () => paragraph(3.4, 0.7)), type);
  const entries = (flow.blocks[0] ?? []).filter(({ box }) => box.heightMm < 4);
  return [0, 40, 80].map((x) => entries.filter(({ box }) => box.xMm === x).length).filter(Boolean);
} // prettier-ignore

it('sets a legend at its usual leading where that spares no column', () => {
  // Eight of 4.1 mm under a title of 4.
  expect(entriesIn(8)).toEqual([8]);
  expect(entriesIn(14)).toEqual([8, 6]);
});

it('sets it tighter rather than begin a column for the last of it', () => {
  // Ten of 3.6 mm under a title of 4.
  expect(entriesIn(9)).toEqual([9]);
  expect(entriesIn(10)).toEqual([10]);
  expect(entriesIn(11)).toEqual([8, 3]);
});
