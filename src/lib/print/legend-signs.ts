import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature } from 'geojson';
import type { Actor } from '#lib/domain/dataset.ts';
import { actorColours } from '#lib/style/actor-colour.ts';
import type { Palette } from '#lib/style/palette.ts';
import { discRadius, WIDER_PER_THOUSAND } from '#lib/style/people.ts';
import { ROUTE_WIDTHS } from '#lib/style/route-layers.ts';
import type { Item, PointMm } from './display-list.ts';
import { frontOpacity } from '#lib/style/front-layers.ts';
import { hatched } from './ground-hatch.ts';
import type { Sign } from './legend-entries.ts';
import type { GroundSign } from './legend-fronts.ts';
import { STYLE_PIXEL_MM as PX } from './sheet-camera.ts';
import { imageShape, outlineLook, pictogramShape, placeShape, type ShapeLook } from './symbol-shapes.ts';
import { valueOf } from './style-query.ts';

export interface SignContext {
  readonly palette: Palette;
  readonly actors: readonly Actor[];
  readonly style: StyleSpecification;
}

/** Width of a sign's column, millimetres. */
export const SIGN_MM = 10;
/** A frame with a picture in it. */
const PICTURED = 1.35;
/** The outline of a claimed place. */
const CLAIMED_MM = outlineLook('claimed').strokeMm ?? 0;
/** A sign in the size it has on the map, its middle at `at`. */
export function drawSign(sign: Sign, at: PointMm, context: SignContext): Item[] {
  const { palette } = context;
  const hue = (id: string): string => {
    if (id === 'contested') return palette.contested;
    return actorColours(context.actors, palette).get(id) ?? palette.halo;
  };
  const [x, y] = at;
  const across = (stroke: string, widthPx: number, more: object = {}): Item => ({
    kind: 'path',
    points: [[x - SIGN_MM / 2 + 0.5, y], [x + SIGN_MM / 2 - 0.5, y]],
    stroke,
    strokeMm: widthPx * PX,
    ...more,
  }); // prettier-ignore
  switch (sign.kind) {
    case 'colour':
      return [bar(at, hue(sign.actor))];
    case 'route': {
      const widthPx = sign.path === 'unknown' ? 1.6 : 2.4;
      const dashMm = dashesOf(sign.path, context.style).map((length) => length * widthPx * PX);
      return [across(palette.neutral, widthPx, dashMm[1] === 0 ? {} : { dashMm })];
    }
    case 'direction':
      return [-2.2, 0, 2.2].map((shift) => chevron([x + shift, y], palette.neutral));
    case 'past-route':
      return [across(palette.pastInk, 1, { dashMm: [0.8 * PX, 2.6 * PX] })];
    case 'head':
      return imageShape(`craft-${sign.craft}`, at, 1, { colour: palette.neutral, opacity: 1 }) ?? [];
    case 'region':
      return [block(at, { stroke: palette.neutral, strokeMm: 1.5 * PX })];
    case 'ring':
      return [{ kind: 'circle', at, radiusMm: 1.6, fill: palette.land, stroke: palette.ring, strokeMm: 0.9 * PX }];
    case 'form':
      return [
        ...placeShape(sign.form, at, sign.pictogram ? PICTURED : 1, {
          fill: palette.halo,
          stroke: palette.neutral,
          strokeMm: CLAIMED_MM,
        }),
        ...(sign.pictogram ? pictogramShape(sign.pictogram, at, PICTURED, { colour: palette.neutral }) : []),
      ];
    case 'holder':
      return placeShape('circle', at, 1, {
        fill: hue(sign.actor),
        stroke: palette.neutral,
        strokeMm: CLAIMED_MM,
      });
    case 'outline':
      return placeShape('circle', at, 1, {
        fill: palette.halo,
        stroke: palette.neutral,
        ...outlineLook(sign.confidence),
      });
    case 'differ':
      return [
        ...placeShape('circle', at, 0.7, {
          fill: palette.halo,
          stroke: palette.neutral,
          strokeMm: CLAIMED_MM,
        }),
        { kind: 'circle', at, radiusMm: 7.7 * PX, stroke: palette.neutral, strokeMm: 0.9 * PX },
      ];
    case 'past-place':
      return placeShape('circle', at, 0.5, { fill: palette.halo, stroke: palette.pastInk, strokeMm: 0.65 * PX });
    case 'people':
      return [
        { kind: 'circle', at, radiusMm: discRadius(sign.count) * PX, fill: palette.neutral, opacity: 0.22 },
        { kind: 'circle', at, radiusMm: discRadius(sign.count) * PX, stroke: palette.neutral, strokeMm: 0.8 * PX },
      ];
    case 'widths':
      return [1, 5].map((thousands, i) => {
        const points: PointMm[] = [[x - 4.5 + 5 * i, y], [x - 0.5 + 5 * i, y]]; // prettier-ignore
        return { kind: 'path', points, stroke: palette.neutral, strokeMm: (ROUTE_WIDTHS.unknown + WIDER_PER_THOUSAND * thousands) * PX };
      }); // prettier-ignore
    case 'paler':
      return [bar([x - 2, y], palette.neutral), { ...bar([x + 2, y], palette.neutral), opacity: 0.4 }];
    case 'ground':
      return groundSign(sign, at, { hue, palette });
    case 'nothing':
      return [];
    case 'border':
      return [across(palette.border, 1.1)];
  }
}

/** The dashes of a path as the style has them, in line widths. */
function dashesOf(path: string, style: StyleSpecification): readonly number[] {
  const layer = style.layers.find(({ id }) => id === 'scene-route-open');
  const feature: GeoFeature = {
    type: 'Feature',
    properties: { path, window: 'open' },
    geometry: { type: 'LineString', coordinates: [] },
  };
  return layer ? (valueOf(layer, 'paint', 'line-dasharray', feature, 0) as readonly number[]) : [1, 0];
}

function block([x, y]: PointMm, look: ShapeLook): Item {
  const points: PointMm[] = [[x - 3, y + 1], [x - 2, y - 1.3], [x + 1, y - 1], [x + 3, y - 0.2], [x + 1.6, y + 1.3]]; // prettier-ignore
  return { kind: 'path', points, closed: true, ...look };
}

/** A patch of tinted ground, hatched in the second colour where two voices differ; stronger than on the map, being small. */
function groundSign(
  { way, holders }: GroundSign,
  [x, y]: PointMm,
  { hue, palette }: Pick<SignContext, 'palette'> & { readonly hue: (id: string) => string },
): Item[] {
  const [first = '', second] = holders.map(hue);
  const opacity = Math.min(0.5, frontOpacity(way, palette) * 1.4);
  const points: PointMm[] = [[x - 3, y - 1.2], [x + 3, y - 1.2], [x + 3, y + 1.2], [x - 3, y + 1.2]];
  const patch: Item = { ...bar([x, y], first), points, opacity };
  const isHatched = holders[0] === 'contested' && palette.id === 'print-grey';
  if (second === undefined) return [patch, ...(isHatched ? hatched([points], palette.border) : [])];
  const lines = [-2.4, -0.8, 0.8].map((shift): PointMm[] => [[x + shift - 0.4, y + 1.2], [x + shift + 2, y - 1.2]]);
  return [patch, { kind: 'path', points: lines[0] ?? [], more: lines.slice(1), stroke: second, strokeMm: 0.5, opacity }];
} // prettier-ignore

function bar([x, y]: PointMm, fill: string): Item & { kind: 'path' } {
  const [w, h] = [1.6, 1.1];
  return { kind: 'path', points: [[x - w, y - h], [x + w, y - h], [x + w, y + h], [x - w, y + h]], closed: true, fill }; // prettier-ignore
}

function chevron([x, y]: PointMm, stroke: string): Item {
  return { kind: 'path', points: [[x - 0.4, y - 0.9], [x + 0.4, y], [x - 0.4, y + 0.9]], stroke, strokeMm: 0.3 }; // prettier-ignore
}
