import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Day } from '#lib/domain/day.ts';
import type { RouteSegments } from '#lib/style/route-segments.ts';
import { DrawnLayer } from './drawn-layer.ts';
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
export class RoutesLayer extends DrawnLayer<RouteStore> {
  readonly #frame: () => RouteFrame | undefined;
  #segments: RouteSegments | undefined;
  #states = new Uint32Array();
  /** What the card has not been given yet. */
  #stale = { points: true, states: true };

  /** `frame` is asked at each frame; nothing is drawn while it gives undefined. */
  constructor(id: string, frame: () => RouteFrame | undefined) {
    super(id, { vertex: VERTEX, fragment: FRAGMENT });
    this.#frame = frame;
  }

  setSegments(segments: RouteSegments): void {
    this.#segments = segments;
    this.#stale.points = true;
  }

  setStates(states: Uint32Array<ArrayBuffer>): void {
    this.#states = states;
    this.#stale.states = true;
  }

  protected hold(gl: WebGL2RenderingContext): RouteStore {
    this.#stale = { points: true, states: true };
    return new RouteStore(gl);
  }

  protected letGo(_: WebGL2RenderingContext, store: RouteStore): void {
    store.remove();
  }

  protected draw(
    gl: WebGL2RenderingContext,
    input: CustomRenderMethodInput,
    store: RouteStore,
    map: MapLibreMap,
  ): void {
    const [frame, segments] = [this.#frame(), this.#segments];
    if (!frame || !segments) return;
    const runs = segments.runsOn(frame.day);
    if (runs.length === 0) return;
    if (this.#stale.points) store.takePoints(segments);
    if (this.#stale.states) store.takeStates(this.#states);
    this.#stale = { points: false, states: false };
    const program = this.programFor(gl, input);
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
}
