import { expect, test } from 'vitest';
import { split } from '#lib/style/route-segments.ts';
import { centreAt, setProjection } from './projection-uniforms.ts';

const EARTH = 40_075_017;
/** A map of 1,000 by 1,000 pixels at 0.1 metres a pixel over a place: clip coordinates of positions in 0..1, column by column. */
const [X, Y] = [0.598_765_432_1, 0.345_678_901_2];
const SCALE = EARTH / 50;
const MATRIX = [SCALE, 0, 0, 0, 0, -SCALE, 0, 0, 0, 0, 1, 0, -SCALE * X, SCALE * Y, 0, 1];

function sent(define: string): Record<string, readonly number[]> {
  const uniforms: Record<string, readonly number[]> = {};
  const gl = {
    uniformMatrix4fv: (at: string, _: boolean, matrix: Float32Array) => (uniforms[at] = [...matrix]),
    uniform4f: (at: string, ...values: number[]) => (uniforms[at] = values),
    uniform2f: (at: string, ...values: number[]) => (uniforms[at] = values),
    uniform1f: (at: string, value: number) => (uniforms[at] = [value]),
  };
  const data = { mainMatrix: MATRIX, fallbackMatrix: MATRIX, clippingPlane: [0, 0, 0, 1], projectionTransition: 0 };
  const input = { defaultProjectionData: data, shaderData: { define } };
  setProjection(gl as never, { program: {}, at: (name: string) => name }, input as never, centreAt([X, Y]));
  return uniforms;
}

const f = Math.fround;

test('a place ten metres off lies where it does to a centimetre, seen at a tenth of a metre a pixel', () => {
  const { u_projection_matrix: matrix = [], u_centre: [cx = 0] = [] } = sent('');
  const [xHigh, , xLow] = split([X + 10 / EARTH, Y]);
  const clip = f(f(matrix[0]! * f(f(xHigh - cx) + f(xLow))) + matrix[12]!);
  // Half the window is 50 metres.
  expect(Math.abs(clip * 50 - 10)).toBeLessThan(0.01);
  const naive = f(f(f(MATRIX[0]!) * f(X + 10 / EARTH)) + f(MATRIX[12]!));
  expect(Math.abs(naive * 50 - 10), 'as one float it is a metre off').toBeGreaterThan(0.2);
});

test('a globe keeps its own matrix, whose positions are on the sphere; its flat side is moved', () => {
  const globe = sent('#define GLOBE');
  expect(globe['u_projection_matrix']).toEqual(MATRIX.map(f));
  expect(globe['u_projection_fallback_matrix']).not.toEqual(MATRIX.map(f));
  expect(globe['u_projection_tile_mercator_coords']).toEqual([f(X), f(Y), 1, 1]);
});
