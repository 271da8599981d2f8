import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { INSTANCE_FLOATS } from '#lib/style/many-instances.ts';
import { DrawnLayer } from '../gpu/drawn-layer.ts';
import { forCorners, QUAD_INDICES, quadIndices } from '../gpu/quads.ts';
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

interface Held {
  readonly buffer: WebGLBuffer;
  readonly indices: WebGLBuffer;
  readonly vertices: WebGLVertexArrayObject;
}

/** Points drawn by the graphics card in one call: only those that are shown are given to it. */
export class PointsLayer extends DrawnLayer<Held> {
  readonly #frame: () => PointsFrame | undefined;
  #instances = new Float32Array();
  #stale = true;
  /** For how many points the card has indices. */
  #indexed = 0;

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
    [this.#stale, this.#indexed] = [true, 0];
    return held(gl);
  }

  protected letGo(gl: WebGL2RenderingContext, { buffer, indices, vertices }: Held): void {
    gl.deleteBuffer(buffer);
    gl.deleteBuffer(indices);
    gl.deleteVertexArray(vertices);
  }

  protected draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput, store: Held, map: MapLibreMap): void {
    const frame = this.#frame();
    if (!frame || this.#instances.length === 0) return;
    if (this.#stale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, store.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, forCorners(this.#instances, INSTANCE_FLOATS), gl.DYNAMIC_DRAW);
      this.#growIndices(gl, store);
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
    gl.drawElements(gl.TRIANGLES, (this.#instances.length / INSTANCE_FLOATS) * QUAD_INDICES, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  /** The indices are the same whatever the points: they are sent anew only when there are more of them than ever. */
  #growIndices(gl: WebGL2RenderingContext, { vertices }: Held): void {
    const count = this.#instances.length / INSTANCE_FLOATS;
    if (count <= this.#indexed) return;
    this.#indexed = count * 2;
    gl.bindVertexArray(vertices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, quadIndices(this.#indexed), gl.STATIC_DRAW);
    gl.bindVertexArray(null);
  }
}

function held(gl: WebGL2RenderingContext): Held {
  const [buffer, indices, vertices] = [gl.createBuffer(), gl.createBuffer(), gl.createVertexArray()];
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [location, size, type, offset] of [
    [0, 4, gl.FLOAT, 0],
    [1, 3, gl.FLOAT, 16],
    [2, 4, gl.UNSIGNED_BYTE, 28],
  ] as const) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, type, type === gl.UNSIGNED_BYTE, STRIDE, offset);
  }
  gl.bindVertexArray(null);
  return { buffer, indices, vertices };
}
