import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { INSTANCE_FLOATS } from '#lib/style/many-instances.ts';
import { compile, type Program } from '../gpu/program.ts';
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

/** Points drawn by the graphics card in one call: only those that are shown are given to it. */
export class PointsLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #frame: () => PointsFrame | undefined;
  readonly #programs = new Map<string, Program>();
  #map: MapLibreMap | undefined;
  #held: { readonly buffer: WebGLBuffer; readonly vertices: WebGLVertexArrayObject } | undefined;
  #instances = new Float32Array();
  #stale = true;

  /** `frame` is asked at each frame; nothing is drawn while it gives undefined. */
  constructor(id: string, frame: () => PointsFrame | undefined) {
    [this.id, this.#frame] = [id, frame];
  }

  setInstances(instances: Float32Array<ArrayBuffer>): void {
    [this.#instances, this.#stale] = [instances, true];
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    // What an earlier context held is gone with it.
    this.#programs.clear();
    [this.#map, this.#held, this.#stale] = [map, held(gl), true];
  }

  onRemove(_: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (this.#held) {
      gl.deleteBuffer(this.#held.buffer);
      gl.deleteVertexArray(this.#held.vertices);
    }
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    [this.#map, this.#held] = [undefined, undefined];
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const [frame, store, map] = [this.#frame(), this.#held, this.#map];
    if (!frame || !store || !map || this.#instances.length === 0) return;
    if (this.#stale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, store.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, this.#instances, gl.DYNAMIC_DRAW);
      this.#stale = false;
    }
    const program = this.#programFor(gl, input);
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

  #programFor(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput): Program {
    const known = this.#programs.get(shaderData.variantName) ?? compile(gl, shaderData, VERTEX, FRAGMENT);
    this.#programs.set(shaderData.variantName, known);
    return known;
  }
}

function held(gl: WebGL2RenderingContext): { buffer: WebGLBuffer; vertices: WebGLVertexArrayObject } {
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
