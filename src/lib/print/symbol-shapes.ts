import type { Confidence } from '#lib/domain/claim.ts';
import { craftOutline } from '#lib/style/craft-images.ts';
import type { Form } from '#lib/style/symbol-images.ts';
import type { Item, PathItem, PointMm } from './display-list.ts';
import { STYLE_PIXEL_MM as PX } from './sheet-camera.ts';

/** How a shape is painted. */
export interface ShapeLook {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeMm?: number;
  readonly dashMm?: readonly number[];
  readonly opacity?: number;
}

/** Half a symbol of size 1 in style pixels, and its outlines, as `style/symbol-images.ts` paints them. */
const RADIUS = 6;
const OUTLINE: Readonly<Record<Confidence, { width: number; dashes: number; drawn: number }>> = {
  confirmed: { width: 2.5, dashes: 0, drawn: 1 },
  claimed: { width: 1.3, dashes: 0, drawn: 1 },
  disputed: { width: 1.7, dashes: 6, drawn: 0.62 },
  inferred: { width: 1.5, dashes: 10, drawn: 0.42 },
};
/** Sides of a square and of a diamond against the radius of a circle. */
const SQUARE = 1 / 1.12;
const DIAMOND = 1 / 0.82;
/** Pixels of a craft's outline for a style pixel. */
const CRAFT_PIXELS = 2;

/** The shape of a place about a point, a multiple of its full size. */
export function placeShape(form: Form, at: PointMm, size: number, look: ShapeLook): Item[] {
  const r = RADIUS * PX * size;
  if (form === 'circle') return [{ kind: 'circle', at, radiusMm: r, ...look }];
  const [x, y] = at;
  const [square, diamond] = [r * SQUARE, r * DIAMOND];
  const points: PointMm[] =
    form === 'square'
      ? [[x - square, y - square], [x + square, y - square], [x + square, y + square], [x - square, y + square]]
      : [[x, y - diamond], [x + diamond, y], [x, y + diamond], [x - diamond, y]]; // prettier-ignore
  return [{ kind: 'path', points, closed: true, ...look }];
}

/** The outline that says how sure the claims on a place are. Dashes go round a whole number of times. */
export function outlineLook(confidence: Confidence, form: Form = 'circle', size = 1): ShapeLook {
  const { width, dashes, drawn } = OUTLINE[confidence];
  const r = RADIUS * PX * size;
  const round = form === 'circle' ? 2 * Math.PI * r : form === 'square' ? 8 * r * SQUARE : 4 * Math.SQRT2 * r * DIAMOND;
  const dash = round / Math.max(1, dashes);
  return { strokeMm: width * PX * size, ...(dashes > 0 && { dashMm: [dash * drawn, dash * (1 - drawn)] }) };
}

/** What an image of the style looks like as lines and areas; undefined for one that is not known here. */
export function imageShape(
  image: string,
  at: PointMm,
  size: number,
  look: { readonly colour: string; readonly opacity: number; readonly halo?: { colour: string; widthMm: number } },
): Item[] | undefined {
  const [kind = '', form = ''] = image.split('-');
  const opacity = look.opacity < 1 ? { opacity: look.opacity } : {};
  if (kind === 'fill') return placeShape(form as Form, at, size, { fill: look.colour, ...opacity });
  if (kind === 'craft') {
    const points = craftOutline(form)?.map(([x, y]): PointMm => [
      at[0] + (x / CRAFT_PIXELS) * PX * size,
      at[1] + (y / CRAFT_PIXELS) * PX * size,
    ]);
    if (!points) return undefined;
    const { halo } = look;
    const casing: PathItem[] = halo
      ? [{ kind: 'path', points, closed: true, stroke: halo.colour, strokeMm: 2 * halo.widthMm, round: true }]
      : [];
    return [...casing, { kind: 'path', points, closed: true, fill: look.colour, ...opacity }];
  }
  if (!(kind in OUTLINE)) return undefined;
  const outline = outlineLook(kind as Confidence, form as Form, size);
  return placeShape(form as Form, at, size, { ...outline, stroke: look.colour, ...opacity });
}
