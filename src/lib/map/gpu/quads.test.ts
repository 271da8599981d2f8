import { expect, test } from 'vitest';
import { forCorners, quadIndices } from './quads.ts';

test('two triangles a quad share its second and third corner', () => {
  expect([...quadIndices(2)]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
  expect(quadIndices(0)).toHaveLength(0);
});

test('a record stands once for each corner, bit by bit', () => {
  const records = new Float32Array(4);
  const bits = new Uint32Array(records.buffer);
  // The second word of each is no number as a float: bytes of a colour.
  bits.set([1, 0xffc00001, 3, 0xff800002]);
  expect([...forCorners(records, 2)]).toEqual(
    [1, 1, 1, 1].flatMap((word) => [word, 0xffc00001]).concat([3, 3, 3, 3].flatMap((word) => [word, 0xff800002])),
  );
  // A part of a larger buffer is read where it begins.
  expect([...forCorners(records.subarray(2), 2)].slice(0, 2)).toEqual([3, 0xff800002]);
});
