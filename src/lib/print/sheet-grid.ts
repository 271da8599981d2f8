import type { Box } from './display-list.ts';
import { lineHeightMm } from './measure.ts';
import type { Paper } from './paper.ts';
import { frameIn } from './sheet-camera.ts';
import type { TypeScale } from './type-scale.ts';

/** Where the parts of a sheet stand, millimetres. */
export interface SheetGrid {
  readonly header: Box;
  /** The map's picture: inside the border that carries the degrees. */
  readonly frame: Box;
  /** Under the frame: scale bar and projection. */
  readonly strip: Box;
  /** For legend, sentences and sources on the first page. */
  readonly columns: readonly Box[];
  readonly footer: Box;
}

/** What the grid is made for. */
export interface GridContext {
  readonly paper: Paper;
  readonly type: TypeScale;
  /** Height of the footer, which depends on its words. */
  readonly footerMm: number;
}

/** A page with a map. */
export interface MapGridContext extends GridContext {
  /** Height of the strip under a map of a width, which depends on its words. */
  readonly stripMm: (widthMm: number) => number;
}

/** Share of the sheet that a map beside its columns gets of the width, and the least and most that one above them gets of the height. */
const BESIDE = 0.65;
const ABOVE = { portrait: [0.3, 0.55], landscape: [0.5, 0.62] } as const;
/** Width of a column of running text for each point of its size, millimetres: about 65 letters. */
const COLUMN_FOR_POINT = 8.6;
/** The same for sources, whose addresses want long lines. */
const SOURCE_COLUMN_FOR_POINT = 13;
/** Between header, map, columns and footer, millimetres. */
const BETWEEN_MM = 2;

/** Width of the border that carries the degrees, millimetres. */
export const borderMm = (type: TypeScale): number => Math.round(lineHeightMm(type.tiny) * 13) / 10;

/**
 * The first page. Columns stand below the map, on a wide sheet beside it where that shows the ground larger. `ground` is what must be in
 * sight, in any one unit; `share` makes a map above its columns lower.
 */
export function firstPage(
  context: MapGridContext,
  ground: readonly [width: number, height: number],
  share = 1,
): SheetGrid {
  const above = mapAbove(context, ground, share);
  if (context.paper.orientation === 'portrait') return above;
  const beside = mapBeside(context);
  const need = ({ frame }: SheetGrid): number => Math.max(ground[0] / frame.widthMm, ground[1] / frame.heightMm);
  return need(above) < 0.85 * need(beside) ? above : beside;
}

function mapAbove(context: MapGridContext, ground: readonly [number, number], share: number): SheetGrid {
  const { paper, type } = context;
  const { header, body, footer } = pageParts(context, headerMm(type));
  const [least, most] = ABOVE[paper.orientation];
  const wanted = (body.widthMm * ground[1]) / ground[0] / body.heightMm;
  const heightMm = share * body.heightMm * Math.min(most, Math.max(least, wanted));
  const frame = framed({ ...body, heightMm }, type);
  const strip = stripUnder(frame, body, context);
  const yMm = strip.yMm + strip.heightMm + BETWEEN_MM;
  const rest = { ...body, yMm, heightMm: body.yMm + body.heightMm - yMm };
  return { header, frame, strip, footer, columns: columnsIn(rest, context, COLUMN_FOR_POINT) };
}

function mapBeside(context: MapGridContext): SheetGrid {
  const { paper, type, stripMm } = context;
  const { header, body, footer } = pageParts(context, headerMm(type));
  const widthMm = body.widthMm * BESIDE;
  const left = { ...body, widthMm, heightMm: body.heightMm - stripMm(widthMm) };
  const frame = framed(left, type);
  const xMm = left.xMm + left.widthMm + paper.gutterMm;
  const rest = { ...body, xMm, widthMm: body.xMm + body.widthMm - xMm };
  const columns = columnsIn(rest, context, COLUMN_FOR_POINT);
  return { header, frame, strip: stripUnder(frame, left, context), footer, columns };
}

/** The picture within a border on all sides. */
function framed(room: Box, type: TypeScale): Box {
  const border = borderMm(type);
  return frameIn({
    xMm: room.xMm + border,
    yMm: room.yMm + border,
    widthMm: room.widthMm - 2 * border,
    heightMm: room.heightMm - 2 * border,
  });
}

function stripUnder(frame: Box, { xMm, widthMm }: Box, { type, stripMm }: MapGridContext): Box {
  const yMm = frame.yMm + frame.heightMm + borderMm(type);
  return { xMm, widthMm, yMm, heightMm: stripMm(widthMm) };
}

const headerMm = ({ title, date }: TypeScale): number => lineHeightMm(title) + lineHeightMm(date) + BETWEEN_MM;
const laterHeaderMm = ({ heading }: TypeScale): number => lineHeightMm(heading) + 4 * BETWEEN_MM;

/** A page of continued text. */
export function laterPage(context: GridContext): Pick<SheetGrid, 'header' | 'columns' | 'footer'> {
  const { header, body, footer } = pageParts(context, laterHeaderMm(context.type));
  return { header, footer, columns: columnsIn(body, context, SOURCE_COLUMN_FOR_POINT) };
}

function pageParts({ paper, footerMm }: GridContext, headMm: number): { header: Box; body: Box; footer: Box } {
  const { marginMm, widthMm, heightMm } = paper;
  const across = { xMm: marginMm, widthMm: widthMm - 2 * marginMm };
  const footer = { ...across, yMm: heightMm - marginMm - footerMm, heightMm: footerMm };
  const top = marginMm + headMm;
  return {
    header: { ...across, yMm: marginMm, heightMm: headMm - BETWEEN_MM },
    body: { ...across, yMm: top, heightMm: footer.yMm - BETWEEN_MM - top },
    footer,
  };
}

function columnsIn(box: Box, { paper: { gutterMm }, type }: GridContext, forPoint: number): Box[] {
  const wanted = type.text.sizePt * forPoint;
  const count = Math.max(1, Math.round((box.widthMm + gutterMm) / (wanted + gutterMm)));
  const widthMm = (box.widthMm - (count - 1) * gutterMm) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, xMm: box.xMm + i * (widthMm + gutterMm), widthMm }));
}
