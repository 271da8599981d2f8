import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { Program } from './program.ts';

/** A position on the plane, 0..1, each number a whole 32-bit float. */
export type Centre = readonly [x: number, y: number];

/** A position that a 32-bit float holds exactly, so that what is taken off positions is what is put back by the matrix. */
export const centreAt = ([x = 0.5, y = 0.5]: readonly number[]): Centre => [Math.fround(x), Math.fround(y)];

/**
 * Gives a program MapLibre's projection for positions about a centre: matrices come in 64 bits and are moved there before they lose half
 * of them, so that near the centre a 32-bit position is good to millimetres.
 */
export function setProjection(
  gl: WebGL2RenderingContext,
  { at }: Program,
  { defaultProjectionData: data, shaderData }: CustomRenderMethodInput,
  centre: Centre,
): void {
  // A globe's own matrix takes positions on the sphere.
  const isGlobe = shaderData.define.includes('GLOBE');
  const main = isGlobe ? data.mainMatrix : moved(data.mainMatrix, centre);
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, Float32Array.from(main));
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, Float32Array.from(moved(data.fallbackMatrix, centre)));
  gl.uniform4f(at('u_projection_tile_mercator_coords'), ...centre, 1, 1);
  gl.uniform4f(at('u_projection_clipping_plane'), ...data.clippingPlane);
  gl.uniform1f(at('u_projection_transition'), data.projectionTransition);
  gl.uniform2f(at('u_centre'), ...centre);
}

/** A matrix, column by column, for positions about a centre. */
function moved(matrix: ArrayLike<number>, [x, y]: Centre): number[] {
  const m = Array.from(matrix);
  return m.map((value, i) => (i < 12 ? value : m[i - 12]! * x + m[i - 8]! * y + value));
}
