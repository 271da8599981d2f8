import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { compile, type Program } from './program.ts';

type Input = CustomRenderMethodInput;

/** A layer that a program of ours draws over the map: one program for each projection it was drawn in, and what an earlier context held is let go. */
export abstract class DrawnLayer<Held> implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #shaders: { readonly vertex: string; readonly fragment: string };
  readonly #programs = new Map<string, Program>();
  #on: { readonly map: MapLibreMap; readonly held: Held } | undefined;
  #isBroken = false;

  constructor(id: string, shaders: { readonly vertex: string; readonly fragment: string }) {
    [this.id, this.#shaders] = [id, shaders];
  }

  /** What the card holds for it, new on every context. */
  protected abstract hold(gl: WebGL2RenderingContext): Held;
  protected abstract letGo(gl: WebGL2RenderingContext, held: Held): void;
  protected abstract draw(gl: WebGL2RenderingContext, input: Input, held: Held, map: MapLibreMap): void;

  protected get map(): MapLibreMap | undefined {
    return this.#on?.map;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    // What an earlier context held is gone with it.
    this.#programs.clear();
    this.#on = { map, held: this.hold(gl) };
    this.#isBroken = false;
  }

  onRemove(_: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (this.#on) this.letGo(gl, this.#on.held);
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    this.#on = undefined;
  }

  /** An error is told once, and then the map goes on without the layer: thrown here it would come back at each frame. */
  render(gl: WebGL2RenderingContext, input: Input): void {
    if (this.#isBroken || !this.#on) return;
    try {
      this.draw(gl, input, this.#on.held, this.#on.map);
    } catch (error) {
      this.#isBroken = true;
      reportError(error);
    }
  }

  protected programFor(gl: WebGL2RenderingContext, { shaderData }: Input): Program {
    const { vertex, fragment } = this.#shaders;
    const known = this.#programs.get(shaderData.variantName) ?? compile(gl, shaderData, vertex, fragment);
    this.#programs.set(shaderData.variantName, known);
    return known;
  }
}
