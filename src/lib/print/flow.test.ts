import { expect, it } from 'vitest';
import type { Box } from './display-list.ts';
import { Flow } from './flow.ts';
import type { Paragraph } from './paragraph.ts';

const box = (xMm: number, heightMm: number, widthMm = 40): Box => ({ xMm, yMm: 10, widthMm, heightMm });
/** So high whatever its width, with nothing above it. */
const block = (heightMm: number, beforeMm = 0): Paragraph => ({
  role: 'P',
  beforeMm,
  heightMm: () => heightMm,
  itemsAt: () => [],
});
const flowOf = (...columns: Box[]): Flow => new Flow(columns.map((one) => ({ page: 0, box: one })), () => columns); // prettier-ignore
const cornersOf = (flow: Flow, page = 0): number[][] =>
  (flow.blocks[page] ?? []).map(({ box: { xMm, yMm } }) => [xMm, yMm]);

it('sets a list in the two halves of a column, the first half of its height left, and goes on below the longer', () => {
  const flow = flowOf(box(0, 100, 43));
  // 5 + 5 of 22 are not yet half; with 6 they are, and the last two stand right: 16 left, 6 right.
  expect(flow.putInHalves([block(5), block(5), block(6), block(3), block(3)], 3)).toBe(true);
  flow.put(block(1));
  expect(cornersOf(flow)).toEqual([[0, 10], [0, 15], [0, 20], [23, 10], [23, 13], [0, 26]]); // prettier-ignore
});

it('sets nothing in halves where the column has no room for them', () => {
  const flow = flowOf(box(0, 10));
  expect(flow.putInHalves([block(12), block(12)], 3)).toBe(false);
  expect(flow.blocks).toEqual([]);
});

it('makes the columns of a list as long as each other where it ends', () => {
  const flow = flowOf(box(0, 60), box(50, 60), box(100, 60));
  // 60 mm in three columns of 20, not in one of 60.
  flow.putBalanced([block(10), block(10), block(10), block(10), block(10), block(10)]);
  expect(cornersOf(flow)).toEqual([[0, 10], [0, 20], [50, 10], [50, 20], [100, 10], [100, 20]]); // prettier-ignore
});

it('fills the pages of a long list, and makes only its last one even', () => {
  const flow = flowOf(box(0, 20), box(50, 20));
  flow.putBalanced(Array.from({ length: 6 }, () => block(10)));
  expect(cornersOf(flow)).toEqual([[0, 10], [0, 20], [50, 10], [50, 20]]); // prettier-ignore
  expect(cornersOf(flow, 1)).toEqual([[0, 10], [50, 10]]); // prettier-ignore
});

it('leaves a flow as it was when things are tried on its copy', () => {
  const flow = flowOf(box(0, 20), box(50, 20));
  const copy = flow.fork();
  copy.put(block(15));
  copy.put(block(15));
  expect(flow.blocks).toEqual([]);
  flow.put(block(5));
  expect(cornersOf(flow)).toEqual([[0, 10]]);
});

it('knows what the present column has room for, whatever the next one has', () => {
  const flow = flowOf(box(0, 20), box(50, 20));
  flow.put(block(15));
  expect([flow.fitsHere(block(5)), flow.fitsHere(block(6)), flow.fitsHere(block(3), block(3))]).toEqual([true, false, false]);
  expect(flow.canPut(0, 0, block(6))).toBe(true);
}); // prettier-ignore
