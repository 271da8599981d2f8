import { expect, test } from 'vitest';
import { INSTANCE_FLOATS, manyInstances, manyPositions, packed } from './many-instances.ts';
import type { ManyPoint } from './many-points.ts';

const point = (id: string, more: Partial<ManyPoint> = {}): ManyPoint => ({ id, at: [0, 0], actor: '', confidence: 'claimed', ...more }); // prettier-ignore
const palette = { neutral: '#102030', pastInk: '#0a0b0c' };

test('a colour is four bytes, red lowest, and opaque', () => expect(packed('#010203')).toBe(0xff030201));

test('a position is kept to more than a 32-bit float holds', () => {
  const positions = manyPositions([point('a', { at: [0.1, 1 / 3] })], { forward: (at) => at });
  expect(positions[0]! + positions[2]!).toBeCloseTo(0.1, 14);
  expect(positions[1]! + positions[3]!).toBeCloseTo(1 / 3, 14);
  expect([...positions.slice(0, 2)]).toEqual([0.1, 1 / 3].map(Math.fround));
});

test('what is shown is laid out in its order: place, size, certainty, outline, colour', () => {
  const points = [point('a', { actor: 'ru', confidence: 'confirmed' }), point('b'), point('c')];
  const marks = [{ open: true, opacity: 0.7 }, undefined, { open: false, opacity: 1 }];
  const instances = manyInstances([2, 1, 0], {
    points, marks, palette, hues: new Map([['ru', '#ff0000']]), positions: Float32Array.from([1, 2, 3, 4, 0, 0, 0, 0, 5, 6, 7, 8]),
  }); // prettier-ignore
  // The second has no mark, so there are two.
  expect(instances.length).toBe(2 * INSTANCE_FLOATS);
  const rows = [0, 8].map((at) => [...instances.slice(at, at + 7)]);
  expect(rows).toEqual([[5, 6, 7, 8, 0.5, 1, Math.fround(1.3)], [1, 2, 3, 4, 1, Math.fround(0.7), Math.fround(2.2)]]); // prettier-ignore
  const bytes = new Uint32Array(instances.buffer);
  expect([bytes[7], bytes[15]]).toEqual([packed('#0a0b0c'), packed('#ff0000')]);
});
