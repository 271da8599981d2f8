import type { Feature as GeoFeature } from 'geojson';
import type { Actor } from '#lib/domain/dataset.ts';
import type { Path } from '#lib/domain/feature.ts';
import { actorColours } from './actor-colour.ts';
import type { Palette } from './palette.ts';
import { routeWider } from './people.ts';
import { PATH_DASHES, ROUTE_WIDTHS } from './route-layers.ts';
import { certaintyOpacity } from './style-context.ts';

/** Numbers of a route's state: line and opacity, strokes and whether it is selected, widths, dash. */
export const STATE_WORDS = 4;
/** Widths and dashes are kept in parts of a CSS pixel. */
export const STATE_PARTS = 256;

/** What the look of an open route depends on. */
export interface RouteLook {
  readonly palette: Palette;
  readonly actors: readonly Actor[];
  /** 0-1, of the whole group. */
  readonly opacity: number;
  readonly selected: readonly string[];
}

/**
 * How each route is drawn, in the order of `ids`: `STATE_WORDS` unsigned numbers a route, all zero for one that is not open. `open` are
 * features of the source `scene-routes`. The look is that of `routeLayers`.
 */
export function routeStates(
  ids: readonly string[],
  open: readonly GeoFeature[],
  look: RouteLook,
): Uint32Array<ArrayBuffer> {
  const { palette, actors } = look;
  const states = new Uint32Array(ids.length * STATE_WORDS);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const [hues, flows] = [actorColours(actors, palette), actorColours(actors, palette, 'flow')];
  const selected = new Set(look.selected);
  for (const { properties } of open) {
    const { id, actor, certainty, people, path } = properties as Drawn;
    const number = numbers.get(id);
    if (number === undefined) continue;
    const width = ROUTE_WIDTHS[path === 'unknown' ? 'unknown' : 'known'];
    const wider = routeWider(people);
    const [on, off] = PATH_DASHES[path].map((length) => length * (width + wider)) as [number, number];
    states.set(
      [
        colour(hues.get(actor) ?? palette.neutral, certaintyOpacity(certainty) * look.opacity * 255),
        colour(flows.get(actor) ?? palette.neutral, selected.has(id) ? 1 : 0),
        pair(width, wider),
        pair(on, off),
      ],
      number * STATE_WORDS,
    );
  }
  return states;
}

interface Drawn {
  readonly id: string;
  readonly actor: string;
  readonly certainty: number;
  readonly people: number;
  readonly path: Path;
}

/** `#rrggbb` and a byte behind it. */
const colour = (hex: string, byte: number): number => ((parseInt(hex.slice(1), 16) << 8) | Math.round(byte)) >>> 0;
const part = (pixels: number): number => Math.min(0xffff, Math.round(pixels * STATE_PARTS));
const pair = (high: number, low: number): number => ((part(high) << 16) | part(low)) >>> 0;
