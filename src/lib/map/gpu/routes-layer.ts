import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Day } from '#lib/domain/day.ts';
import type { RouteSegments } from '#lib/style/route-segments.ts';
import { compile, type Program } from './program.ts';
import { centreAt, setProjection } from './projection-uniforms.ts';
import { FRAGMENT, PASSES, VERTEX } from './route-shader.ts';
import { RouteStore } from './route-store.ts';

/** What changes from frame to frame. Colours are red, green, blue, alpha in 0..1, times their alpha. */
export interface RouteFrame {
  readonly day: Day;
  /** How far the strokes have come, CSS pixels; undefined where none flow. */
  readonly flow: number | undefined;
  readonly chevrons: boolean;
  readonly casing: Colour;
  readonly selection: Colour;
  readonly halo: Colour;
  /** Whether any route is selected. */
  readonly selected: boolean;
  /** CSS pixels that a unit of the plane's lengths takes at the middle of the map. */
  readonly scale: number;
  /** The middle of the map on the plane. */
  readonly centre: readonly number[];
}
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** All open routes, drawn by the graphics card from what it was given once. */
export class RoutesLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #frame: () => RouteFrame | undefined;
  #map: MapLibreMap | undefined;
  #store: RouteStore | undefined;
  readonly #programs = new Map<string, Program>();
  #segments: RouteSegments | undefined;
  #states = new Uint32Array();
  #isBroken = false;
  /** What the card has not been given yet. */
  #stale = { points: true, states: true };

  /** `frame` is asked at each frame; nothing is drawn while it gives undefined. */
  constructor(id: string, frame: () => RouteFrame | undefined) {
    [this.id, this.#frame] = [id, frame];
  }

  setSegments(segments: RouteSegments): void {
    this.#segments = segments;
    this.#stale.points = true;
  }

  setStates(states: Uint32Array<ArrayBuffer>): void {
    this.#states = states;
    this.#stale.states = true;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    // What an earlier context held is gone with it.
    this.#programs.clear();
    [this.#map, this.#store, this.#stale] = [map, new RouteStore(gl), { points: true, states: true }];
    this.#isBroken = false;
  }

  onRemove(_: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#store?.remove();
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    [this.#map, this.#store] = [undefined, undefined];
  }

  /** An error is told once, and then the map goes on without routes: thrown here it would come back at each frame. */
  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (this.#isBroken) return;
    try {
      this.#draw(gl, input);
    } catch (error) {
      this.#isBroken = true;
      reportError(error);
    }
  }

  #draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const [frame, segments, store, map] = [this.#frame(), this.#segments, this.#store, this.#map];
    if (!frame || !segments || !store || !map) return;
    const runs = segments.runsOn(frame.day);
    if (runs.length === 0) return;
    if (this.#stale.points) store.takePoints(segments);
    if (this.#stale.states) store.takeStates(this.#states);
    this.#stale = { points: false, states: false };
    const program = this.#programFor(gl, input);
    const { at } = program;
    gl.useProgram(program.program);
    store.bind();
    setProjection(gl, program, input, centreAt(frame.centre));
    gl.uniform1i(at('u_state'), 0);
    gl.uniform2f(at('u_half'), gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2);
    gl.uniform1f(at('u_ratio'), map.getPixelRatio());
    gl.uniform1f(at('u_day'), frame.day);
    gl.uniform1f(at('u_scale'), frame.scale);
    gl.uniform1f(at('u_flow'), frame.flow ?? -1);
    gl.uniform1i(at('u_chevrons'), frame.chevrons ? 1 : 0);
    gl.uniform4f(at('u_casing'), ...frame.casing);
    gl.uniform4f(at('u_selection'), ...frame.selection);
    gl.uniform4f(at('u_halo'), ...frame.halo);
    for (const pass of Object.values(PASSES)) {
      if (pass === PASSES.selected && !frame.selected) continue;
      gl.uniform1i(at('u_pass'), pass);
      store.draw(runs);
    }
    gl.bindVertexArray(null);
  }

  #programFor(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput): Program {
    const known = this.#programs.get(shaderData.variantName) ?? compile(gl, shaderData, VERTEX, FRAGMENT);
    this.#programs.set(shaderData.variantName, known);
    return known;
  }
}
