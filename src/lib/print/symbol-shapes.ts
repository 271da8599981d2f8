import type { Confidence } from '#lib/domain/claim.ts';
import { craftOutline } from '#lib/style/craft-images.ts';
import { FORM_OUTLINES, type Form } from '#lib/style/form-outlines.ts';
import { PICTOGRAMS, type Pictogram, type PictogramPart } from '#lib/style/pictograms.ts';
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
  confirmed: { width: 2.2, dashes: 0, drawn: 1 },
  claimed: { width: 1.3, dashes: 0, drawn: 1 },
  disputed: { width: 1.7, dashes: 6, drawn: 0.62 },
  inferred: { width: 1.5, dashes: 10, drawn: 0.42 },
};
/** Pixels of a craft's outline for a style pixel. */
const CRAFT_PIXELS = 2;
/** Units of a pictogram in the radius of its frame. */
const PICTOGRAM_RADIUS = 12;

/** The shape of a place about a point, a multiple of its full size. */
export function placeShape(form: Form, at: PointMm, size: number, look: ShapeLook): Item[] {
  const r = RADIUS * PX * size;
  if (form === 'circle') return [{ kind: 'circle', at, radiusMm: r, ...look }];
  const points = FORM_OUTLINES[form].map(([x, y]): PointMm => [at[0] + x * r, at[1] + y * r]);
  return [{ kind: 'path', points, closed: true, ...look }];
}

/** The outline that says how sure the claims on a place are. Dashes go round a whole number of times. */
export function outlineLook(confidence: Confidence, form: Form = 'circle', size = 1): ShapeLook {
  const { width, dashes, drawn } = OUTLINE[confidence];
  const r = RADIUS * PX * size;
  const round = form === 'circle' ? 2 * Math.PI * r : r * lengthRound(FORM_OUTLINES[form]);
  const dash = round / Math.max(1, dashes);
  return { strokeMm: width * PX * size, ...(dashes > 0 && { dashMm: [dash * drawn, dash * (1 - drawn)] }) };
}

function lengthRound(outline: readonly (readonly [number, number])[]): number {
  const next = (i: number): readonly [number, number] => outline[(i + 1) % outline.length]!;
  return outline.reduce((sum, [x, y], i) => sum + Math.hypot(next(i)[0] - x, next(i)[1] - y), 0);
}

/** A pictogram within the frame of a place of a size. */
export function pictogramShape(
  name: Pictogram,
  at: PointMm,
  size: number,
  look: { colour: string; opacity?: number },
): Item[] {
  const unit = (RADIUS * PX * size) / PICTOGRAM_RADIUS;
  const placed = ([x, y]: readonly [number, number]): PointMm => [at[0] + x * unit, at[1] + y * unit];
  const opacity = look.opacity !== undefined && look.opacity < 1 ? { opacity: look.opacity } : {};
  return PICTOGRAMS[name].map((part: PictogramPart): Item => {
    const stroked = 'width' in part ? { stroke: look.colour, strokeMm: part.width * unit } : { fill: look.colour };
    if (part.kind === 'disc' || part.kind === 'ring') return { kind: 'circle', at: placed(part.at), radiusMm: part.radius * unit, ...stroked, ...opacity };
    return { kind: 'path', points: part.points.map(placed), closed: part.kind === 'area', ...stroked, ...opacity };
  }); // prettier-ignore
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
  if (kind === 'picture') return pictogramShape(image.slice('picture-'.length) as Pictogram, at, size, look);
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
