import { POINT_FLOATS, SEGMENT_POINTS, type RouteSegments } from '#lib/style/route-segments.ts';
import { STATE_WORDS } from '#lib/style/route-states.ts';
import { CORNERS, forCorners, QUAD_INDICES, quadIndices } from './quads.ts';
import { STATES_A_ROW } from './route-shader.ts';

const RECORD_BYTES = POINT_FLOATS * Float32Array.BYTES_PER_ELEMENT;
const HALF_BYTES = RECORD_BYTES / 2;
/** A point stands once for each corner of a quad. */
const POINT_BYTES = RECORD_BYTES * CORNERS;

/** What the graphics card holds of routes: all their points once, and a small texture of how each is drawn. */
export class RouteStore {
  readonly #gl: WebGL2RenderingContext;
  readonly #buffer: WebGLBuffer;
  readonly #indices: WebGLBuffer;
  readonly #texture: WebGLTexture;
  readonly #vertices: WebGLVertexArrayObject;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    [this.#buffer, this.#indices] = [gl.createBuffer(), gl.createBuffer()];
    [this.#texture, this.#vertices] = [gl.createTexture(), gl.createVertexArray()];
    gl.bindVertexArray(this.#vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#indices);
    for (let i = 0; i < 2 * SEGMENT_POINTS; i++) gl.enableVertexAttribArray(i);
    gl.bindVertexArray(null);
  }

  takePoints({ points }: RouteSegments): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, forCorners(points, POINT_FLOATS), gl.STATIC_DRAW);
    gl.bindVertexArray(this.#vertices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quadIndices(points.length / POINT_FLOATS), gl.STATIC_DRAW);
    gl.bindVertexArray(null);
  }

  takeStates(states: Uint32Array): void {
    const gl = this.#gl;
    const rows = Math.max(1, Math.ceil(states.length / STATE_WORDS / STATES_A_ROW));
    const whole = new Uint32Array(rows * STATES_A_ROW * STATE_WORDS);
    whole.set(states);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    for (const name of [gl.UNPACK_FLIP_Y_WEBGL, gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL]) gl.pixelStorei(name, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, STATES_A_ROW, rows, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, whole);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  }

  /** Makes the store the one that is drawn; its texture is unit 0. */
  bind(): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.bindVertexArray(this.#vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
  }

  /** Draws runs of points, a call each, with the program in use. */
  draw(runs: ReturnType<RouteSegments['runsOn']>): void {
    const gl = this.#gl;
    for (const [first, end] of runs) {
      for (let i = 0; i < SEGMENT_POINTS; i++) {
        const offset = (first + i) * POINT_BYTES;
        gl.vertexAttribPointer(i, 4, gl.FLOAT, false, RECORD_BYTES, offset);
        gl.vertexAttribPointer(i + SEGMENT_POINTS, 4, gl.FLOAT, false, RECORD_BYTES, offset + HALF_BYTES);
      }
      const segments = end - first - SEGMENT_POINTS + 1;
      gl.drawElements(gl.TRIANGLES, segments * QUAD_INDICES, gl.UNSIGNED_INT, 0);
    }
  }

  remove(): void {
    const gl = this.#gl;
    gl.deleteBuffer(this.#buffer);
    gl.deleteBuffer(this.#indices);
    gl.deleteTexture(this.#texture);
    gl.deleteVertexArray(this.#vertices);
  }
}
