import type { Box } from './display-list.ts';
import type { Paper } from './paper.ts';
import { frameIn } from './sheet-camera.ts';

/** Where the parts of a sheet stand, millimetres. */
export interface SheetGrid {
  readonly header: Box;
  readonly frame: Box;
  /** Under the frame: scale bar and projection. */
  readonly strip: Box;
  /** For legend, sentences and sources on the first page. */
  readonly columns: readonly Box[];
  readonly footer: Box;
}

/** Height of the strip, of the footer, and of the head of the first and of every later page. */
const STRIP = { A4: 11, A3: 13 } as const;
const FOOTER = { A4: 9, A3: 10 } as const;
const HEADER = { A4: 19, A3: 26 } as const;
const LATER_HEADER = { A4: 11, A3: 13 } as const;
/** Share of the sheet that a map beside its columns gets of the width, and the most and least that one above them gets of the height. */
const BESIDE = { A4: 0.66, A3: 0.64 } as const;
const ABOVE = { portrait: [0.3, 0.52], landscape: [0.5, 0.62] } as const;
const COLUMNS_BELOW = { portrait: { A4: 3, A3: 3 }, landscape: { A4: 4, A3: 5 } } as const;
const COLUMNS_BESIDE = { A4: 1, A3: 2 } as const;
/** A line of sources is easiest to read at about this width. */
const SOURCE_COLUMN_MM = 84;

/**
 * The first page. Columns stand below the map, on a wide sheet beside it where that shows the ground larger. `ground` is what must be in
 * sight, in any one unit.
 */
export function firstPage(paper: Paper, ground: readonly [width: number, height: number]): SheetGrid {
  const above = mapAbove(paper, ground);
  if (paper.orientation === 'portrait') return above;
  const beside = mapBeside(paper);
  const need = ({ frame }: SheetGrid): number => Math.max(ground[0] / frame.widthMm, ground[1] / frame.heightMm);
  return need(above) < 0.85 * need(beside) ? above : beside;
}

function mapAbove(paper: Paper, ground: readonly [number, number]): SheetGrid {
  const { name, orientation, gutterMm } = paper;
  const { header, body, footer } = pageParts(paper, HEADER[name]);
  const [least, most] = ABOVE[orientation];
  const wanted = (body.widthMm * ground[1]) / ground[0] / body.heightMm;
  const heightMm = body.heightMm * Math.min(most, Math.max(least, wanted));
  const frame = frameIn({ ...body, heightMm });
  const strip = stripUnder(frame, name);
  const yMm = strip.yMm + strip.heightMm + 2;
  const rest = { ...body, yMm, heightMm: body.yMm + body.heightMm - yMm };
  return { header, frame, strip, footer, columns: split(rest, COLUMNS_BELOW[orientation][name], gutterMm) };
}

function mapBeside(paper: Paper): SheetGrid {
  const { name, gutterMm } = paper;
  const { header, body, footer } = pageParts(paper, HEADER[name]);
  const heightMm = body.heightMm - STRIP[name];
  const frame = frameIn({ ...body, widthMm: body.widthMm * BESIDE[name], heightMm });
  const xMm = frame.xMm + frame.widthMm + gutterMm;
  const rest = { ...body, xMm, widthMm: body.xMm + body.widthMm - xMm };
  return {
    header,
    frame,
    strip: stripUnder(frame, name),
    footer,
    columns: split(rest, COLUMNS_BESIDE[name], gutterMm),
  };
}

const stripUnder = (frame: Box, name: Paper['name']): Box => ({
  ...frame,
  yMm: frame.yMm + frame.heightMm,
  heightMm: STRIP[name],
});

/** A page of continued text. */
export function laterPage(paper: Paper): Pick<SheetGrid, 'header' | 'columns' | 'footer'> {
  const { header, body, footer } = pageParts(paper, LATER_HEADER[paper.name]);
  const count = Math.max(1, Math.round((body.widthMm + paper.gutterMm) / (SOURCE_COLUMN_MM + paper.gutterMm)));
  return { header, footer, columns: split(body, count, paper.gutterMm) };
}

function pageParts(paper: Paper, headerMm: number): { header: Box; body: Box; footer: Box } {
  const { marginMm, widthMm, heightMm, name } = paper;
  const across = { xMm: marginMm, widthMm: widthMm - 2 * marginMm };
  const footer = { ...across, yMm: heightMm - marginMm - FOOTER[name], heightMm: FOOTER[name] };
  const top = marginMm + headerMm;
  return {
    header: { ...across, yMm: marginMm, heightMm: headerMm - 2 },
    body: { ...across, yMm: top, heightMm: footer.yMm - 2 - top },
    footer,
  };
}

function split(box: Box, count: number, gutterMm: number): Box[] {
  const widthMm = (box.widthMm - (count - 1) * gutterMm) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, xMm: box.xMm + i * (widthMm + gutterMm), widthMm }));
}
