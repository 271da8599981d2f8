import { expect, it } from 'vitest';
import { atOnce } from '#lib/scene/in-slices.ts';
import { inBestOrder, type Placing } from './name-order.ts';
import type { Box } from './display-list.ts';

const boxAt = (xMm: number): Box => ({ xMm, yMm: 0, widthMm: 1, heightMm: 1 });
/** Each name may stand at some places on a line, the best first; without one it costs 6. */
const placing = (places: Readonly<Record<string, readonly number[]>>) => (name: string, taken: readonly Box[]): Placing => {
  const at = places[name]?.findIndex((x) => !taken.some(({ xMm }) => xMm === x)) ?? -1;
  const x = places[name]?.[at];
  return x === undefined ? { cost: 6 } : { set: { items: [], boxes: [boxAt(x)] }, cost: at * 0.2 };
}; // prettier-ignore
const placesOf = (names: string[], places: Readonly<Record<string, readonly number[]>>, taken: Box[] = []): number[] =>
  atOnce(inBestOrder(names, taken, placing(places))).sets.map(({ boxes }) => boxes[0]?.xMm ?? NaN);

it('leaves the order as it is where every name stands well', () => {
  expect(placesOf(['a', 'b'], { a: [1, 2], b: [1, 2] })).toEqual([1, 2]);
});

it('sets first what found no place, when the others can make way', () => {
  // The second has one place, which the first takes although it has another.
  expect(placesOf(['a', 'b'], { a: [1, 2], b: [1] }).toSorted()).toEqual([1, 2]);
});

it('keeps the first order where another loses as much', () => {
  expect(placesOf(['a', 'b'], { a: [1], b: [1] })).toEqual([1]);
  expect(placesOf(['a', 'b', 'c'], { a: [1], b: [2], c: [1] })).toEqual([1, 2]);
});

it('lays nothing on ground that was taken before, and ends where nothing helps', () => {
  expect(placesOf(['a', 'b'], { a: [1, 3], b: [1] }, [boxAt(1)])).toEqual([3]);
  expect(placesOf(['a'], { a: [] })).toEqual([]);
});
