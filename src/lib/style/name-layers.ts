import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SANS, SANS_BOLD, SERIF } from './fonts.ts';
import type { Role } from './name-looks.ts';
import type { StyleContext } from './style-context.ts';
import { SMALL, SMALL_PLACE_SCALE } from './symbol-size.ts';

/** Metres a pixel from which small places that are past or left undrawn are named. */
export const QUIET_NAME_SCALE = 125;
/** The size of the unseen images along a leader, in images of a symbol. */
export const LEADER_GROUND = 0.5;
const HALO = 1.6;
const of = (...roles: readonly Role[]): ExpressionSpecification => ['in', ['get', 'role'], ['literal', [...roles]]];
/** False where the label layout has found no room; a map without a layout shows every name. */
const HAS_ROOM: ExpressionSpecification = ['!=', ['get', 'shown'], false];

/**
 * The names of the story. Where each stands is decided by the label layout, once for all days, and comes with it: `text` in lines,
 * `anchor`, `offset` in ems. So the map may draw them over each other, and the names of the ground keep off them.
 */
export function nameLayers(context: StyleContext): LayerSpecification[] {
  const { palette, zoom } = context;
  const layer = (id: string, roles: readonly Role[], font: string[], colour: string, more: object = {}) =>
    ({
      id,
      type: 'symbol',
      source: 'scene-names',
      filter: ['all', of(...roles), HAS_ROOM, inScale(zoom)],
      layout: {
        'text-field': ['coalesce', ['get', 'text'], ['get', 'label']],
        'text-font': font,
        'text-size': ['get', 'textSize'],
        'text-anchor': ['coalesce', ['get', 'anchor'], roles[0] === 'region' ? 'center' : 'left'],
        'text-offset': offsetOr([0.75, 0]),
        'text-justify': 'auto',
        // Lines are broken already.
        'text-max-width': 100,
        'text-allow-overlap': true,
        'text-padding': 1,
        'symbol-sort-key': ['-', ['+', ['*', 100, ['get', 'size']], ['*', 20, ['get', 'certainty']], ['get', 'weight']]],
        ...more,
      },
      paint: { 'text-color': colour, 'text-halo-color': palette.halo, 'text-halo-width': HALO },
    }) as LayerSpecification; // prettier-ignore
  return [
    layer('scene-place-name-quiet', ['quiet'], SANS, palette.pastInk),
    layer('scene-open-end', ['open-end'], SANS, palette.pastInk),
    layer('scene-sighting-name', ['sighting'], SANS, palette.ink),
    layer('scene-region-name', ['region'], SANS_BOLD, palette.ink, { 'text-letter-spacing': 0.06 }),
    layer('scene-place-name', ['site', 'front'], SANS_BOLD, palette.ink),
    layer('scene-head-name', ['head'], SANS_BOLD, palette.ink),
    {
      // Notes are drawn over the map by the page; here their words only keep the names of the ground away.
      ...layer('scene-note-ground', ['note'], SERIF, palette.ink),
      paint: { 'text-opacity': 0 },
    } as LayerSpecification,
    {
      id: 'scene-leader-ground',
      type: 'symbol',
      source: 'scene-names',
      filter: ['==', ['get', 'role'], 'leader'],
      layout: {
        'icon-image': 'blocker',
        'icon-size': LEADER_GROUND,
        'icon-offset': offsetOr([0, 0]),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

/** The offset a feature brings. One that is asked for by its pixel brings it as a string, which MapLibre would complain of. */
function offsetOr(otherwise: readonly [number, number]): ExpressionSpecification {
  const isPair: ExpressionSpecification = ['==', ['typeof', ['get', 'offset']], 'array<number, 2>'];
  return ['case', isPair, ['array', 'number', 2, ['get', 'offset']], ['literal', [...otherwise]]];
}

/** Whether the style names a thing of a size in a role at a scale, metres a pixel at a whole zoom. */
export const isNamedAt = (role: Role, size: number, metresPerPixel: number): boolean =>
  size > SMALL || metresPerPixel <= (role === 'quiet' ? QUIET_NAME_SCALE : SMALL_PLACE_SCALE);

/** Small things are named where they are drawn; those that stand back, only closer still. */
function inScale(zoom: StyleContext['zoom']): ExpressionSpecification {
  // A filter is asked at whole zooms only, the tile's.
  const from = (metres: number): ExpressionSpecification =>
    ['>=', ['get', 'size'], ['step', ['zoom'], SMALL + 0.01, zoom(metres), 0]]; // prettier-ignore
  return ['any', ['all', of('quiet'), from(QUIET_NAME_SCALE)], ['all', ['!', of('quiet')], from(SMALL_PLACE_SCALE)]];
}
