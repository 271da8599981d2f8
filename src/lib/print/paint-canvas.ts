import type { Block, Box, CircleItem, Item, PathItem, TextItem } from './display-list.ts';
import { mmOf } from './measure.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How a page comes onto a canvas. */
export interface CanvasPlan {
  /** Dots for a millimetre. */
  readonly scale: number;
  /** Dots from the top of the page to the top of the canvas: a page may be painted in bands. */
  readonly topDots: number;
  readonly heightDots: number;
  /** Draws the map's picture into the context, whose origin is the page's upper left corner, in dots. Left out, its frame stays empty. */
  readonly picture?: (context: Context, clip: Box, scale: number) => void;
}

/** The names under which the sheet's fonts are known to the page (`sheet-fonts.ts`). */
export const CANVAS_FONTS = { regular: 'Dateline Sheet', semibold: 'Dateline Sheet Bold' } as const;
/** How far a slanted name leans: the tangent of 11 degrees, as in the PDF. */
export const SLANT = Math.tan((11 * Math.PI) / 180);

/** Paints a page, or a band of it, on white paper: the same display list as the PDF's. */
export function paintCanvas(context: Context, blocks: readonly Block[], plan: CanvasPlan): void {
  const { scale, topDots, heightDots } = plan;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.translate(0, -topDots);
  const [top, bottom] = [topDots / scale, (topDots + heightDots) / scale];
  for (const block of blocks) {
    // What lies on the map may stand out of its box by a halo; nothing by more than this.
    if (block.box.yMm > bottom + 20 || block.box.yMm + block.box.heightMm < top - 20) continue;
    context.save();
    if (block.clip) clipTo(context, block.clip, scale);
    const texts = block.items.filter((item): item is TextItem => item.kind === 'text');
    for (const item of block.items) if (item.kind !== 'text') paintShape(context, item, plan);
    for (const item of texts) if (item.halo) paintText(context, item, scale, item.halo);
    for (const item of texts) paintText(context, item, scale);
    context.restore();
  }
  context.restore();
}

function paintShape(context: Context, item: Exclude<Item, TextItem>, { scale, picture }: CanvasPlan): void {
  context.save();
  if (item.kind === 'picture') {
    clipTo(context, item.clip, scale);
    picture?.(context, item.clip, scale);
  } else {
    trace(context, item, scale);
    context.globalAlpha = item.opacity ?? 1;
    if (item.fill !== undefined) {
      context.fillStyle = item.fill;
      context.fill('evenodd');
    }
    if (item.stroke !== undefined) {
      context.strokeStyle = item.stroke;
      context.lineWidth = (item.strokeMm ?? 0) * scale;
      context.setLineDash((item.dashMm ?? []).map((mm) => mm * scale));
      const round = item.kind === 'path' && item.round;
      [context.lineCap, context.lineJoin] = round ? ['round', 'round'] : ['butt', 'miter'];
      context.stroke();
    }
  }
  context.restore();
}

function trace(context: Context, item: PathItem | CircleItem, scale: number): void {
  context.beginPath();
  if (item.kind === 'circle') {
    context.arc(item.at[0] * scale, item.at[1] * scale, item.radiusMm * scale, 0, 2 * Math.PI);
    return;
  }
  for (const points of [item.points, ...(item.more ?? [])]) {
    points.forEach(([x, y], i) =>
      i === 0 ? context.moveTo(x * scale, y * scale) : context.lineTo(x * scale, y * scale),
    );
    if (item.closed) context.closePath();
  }
}

function paintText(context: Context, item: TextItem, scale: number, halo?: { colour: string; widthMm: number }): void {
  const { style } = item;
  context.save();
  context.translate(item.xMm * scale, item.yMm * scale);
  if (item.angle) context.rotate((item.angle * Math.PI) / 180);
  if (style.slanted) context.transform(1, 0, -SLANT, 1, 0, 0);
  context.font = `${mmOf(style.sizePt) * scale}px "${CANVAS_FONTS[style.font]}"`;
  context.letterSpacing = `${mmOf(style.trackingPt ?? 0) * scale}px`;
  context.textRendering = 'geometricPrecision';
  context.globalAlpha = item.opacity ?? 1;
  if (halo) {
    context.lineJoin = 'round';
    context.lineWidth = 2 * halo.widthMm * scale;
    context.strokeStyle = halo.colour;
    context.strokeText(item.text, 0, 0);
  } else {
    context.fillStyle = style.colour;
    context.fillText(item.text, 0, 0);
  }
  context.restore();
}

function clipTo(context: Context, { xMm, yMm, widthMm, heightMm }: Box, scale: number): void {
  context.beginPath();
  context.rect(xMm * scale, yMm * scale, widthMm * scale, heightMm * scale);
  context.clip();
}
