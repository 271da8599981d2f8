import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { INSTANCE_FLOATS } from '#lib/style/many-instances.ts';
import { DrawnLayer } from '../gpu/drawn-layer.ts';
import { centreAt, setProjection } from '../gpu/projection-uniforms.ts';
import { FRAGMENT, VERTEX } from './point-shader.ts';

/** What changes from frame to frame. */
export interface PointsFrame {
  /** Of an open symbol, CSS pixels. */
  readonly radius: number;
  /** Times the widths of a symbol of size 1. */
  readonly size: number;
  /** Red, green, blue, alpha in 0..1. */
  readonly fill: readonly [red: number, green: number, blue: number, alpha: number];
  readonly opacity: number;
  /** The middle of the map on the plane. */
  readonly centre: readonly number[];
}

const STRIDE = INSTANCE_FLOATS * Float32Array.BYTES_PER_ELEMENT;
const CORNERS = 4;

interface Held {
  readonly buffer: WebGLBuffer;
  readonly vertices: WebGLVertexArrayObject;
}

/** Points drawn by the graphics card in one call: only those that are shown are given to it. */
export class PointsLayer extends DrawnLayer<Held> {
  readonly #frame: () => PointsFrame | undefined;
  #instances = new Float32Array();
  #stale = true;

  /** `frame` is asked at each frame; nothing is drawn while it gives undefined. */
  constructor(id: string, frame: () => PointsFrame | undefined) {
    super(id, { vertex: VERTEX, fragment: FRAGMENT });
    this.#frame = frame;
  }

  setInstances(instances: Float32Array<ArrayBuffer>): void {
    [this.#instances, this.#stale] = [instances, true];
    this.map?.triggerRepaint();
  }

  protected hold(gl: WebGL2RenderingContext): Held {
    this.#stale = true;
    return held(gl);
  }

  protected letGo(gl: WebGL2RenderingContext, { buffer, vertices }: Held): void {
    gl.deleteBuffer(buffer);
    gl.deleteVertexArray(vertices);
  }

  protected draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput, store: Held, map: MapLibreMap): void {
    const frame = this.#frame();
    if (!frame || this.#instances.length === 0) return;
    if (this.#stale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, store.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, this.#instances, gl.DYNAMIC_DRAW);
      this.#stale = false;
    }
    const program = this.programFor(gl, input);
    const { at } = program;
    gl.useProgram(program.program);
    gl.bindVertexArray(store.vertices);
    setProjection(gl, program, input, centreAt(frame.centre));
    gl.uniform2f(at('u_half'), gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2);
    gl.uniform1f(at('u_ratio'), map.getPixelRatio());
    gl.uniform1f(at('u_radius'), frame.radius);
    gl.uniform1f(at('u_size'), frame.size);
    gl.uniform4f(at('u_fill'), ...frame.fill);
    gl.uniform1f(at('u_opacity'), frame.opacity);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, CORNERS, this.#instances.length / INSTANCE_FLOATS);
    gl.bindVertexArray(null);
  }
}

function held(gl: WebGL2RenderingContext): Held {
  const [buffer, vertices] = [gl.createBuffer(), gl.createVertexArray()];
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [location, size, type, offset] of [
    [0, 4, gl.FLOAT, 0],
    [1, 3, gl.FLOAT, 16],
    [2, 4, gl.UNSIGNED_BYTE, 28],
  ] as const) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, type, type === gl.UNSIGNED_BYTE, STRIDE, offset);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  return { buffer, vertices };
}
