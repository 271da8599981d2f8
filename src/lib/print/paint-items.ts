import type { CircleItem, Item, PathItem, TextItem } from './display-list.ts';
import { FEATURES, POINTS_PER_MM as PT } from './pdf-document.ts';

/** Degrees that a slanted name leans. */
const SLANT = 11;

/** A line of text on its baseline: real text, selectable and searched. */
export function paintText(document: PDFKit.PDFDocument, item: TextItem): void {
  const { style, text } = item;
  const [x, y] = [item.xMm * PT, item.yMm * PT];
  document.save();
  if (item.angle) document.rotate(item.angle, { origin: [x, y] });
  document
    .font(style.font)
    .fontSize(style.sizePt)
    .fillColor(style.colour, item.opacity ?? 1);
  document.text(text, x, y, {
    baseline: 'alphabetic',
    lineBreak: false,
    features: FEATURES,
    characterSpacing: style.trackingPt ?? 0,
    ...(style.slanted && { oblique: SLANT }),
  });
  document.restore();
}

/** What of fontkit is used to draw the outlines of glyphs. */
interface Shaped {
  readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}
interface FontkitFont {
  readonly unitsPerEm: number;
  layout(text: string, features: unknown): Shaped;
}

/** The ground's colour round a name. Drawn as outlines of its glyphs and not as text, so that the text is there once. */
export function paintHalo(document: PDFKit.PDFDocument, item: TextItem): void {
  const { halo, style } = item;
  if (!halo || halo.widthMm <= 0) return;
  document.font(style.font);
  const font = (document as unknown as { _font: { font: FontkitFont } })._font.font;
  const scale = style.sizePt / font.unitsPerEm;
  const { glyphs, positions } = font.layout(item.text, FEATURES);
  document.save();
  document.translate(item.xMm * PT, item.yMm * PT);
  if (item.angle) document.rotate(item.angle);
  if (style.slanted) document.transform(1, 0, -Math.tan((SLANT * Math.PI) / 180), 1, 0, 0);
  document.scale(scale, -scale);
  document
    .lineJoin('round')
    .lineWidth((2 * halo.widthMm * PT) / scale)
    .strokeColor(halo.colour)
    .fillColor(halo.colour);
  let pen = 0;
  glyphs.forEach(({ path }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const svg = path.toSVG();
    if (svg !== '') {
      document
        .save()
        .translate(pen + xOffset, yOffset)
        .path(svg)
        .fillAndStroke()
        .restore();
    }
    pen += xAdvance + (style.trackingPt ?? 0) / scale;
  });
  document.restore();
}

/** A line, an area or a circle. */
export function paintShape(document: PDFKit.PDFDocument, item: Item): void {
  if (item.kind !== 'path' && item.kind !== 'circle') return;
  document.save();
  if (item.opacity !== undefined) document.opacity(item.opacity);
  if (item.strokeMm !== undefined) document.lineWidth(item.strokeMm * PT);
  if (item.dashMm) dash(document, item.dashMm);
  if (item.kind === 'path' && item.round) document.lineJoin('round').lineCap('round');
  trace(document, item);
  if (item.fill !== undefined && item.stroke !== undefined) document.fillAndStroke(item.fill, item.stroke, 'even-odd');
  else if (item.fill !== undefined) document.fill(item.fill, 'even-odd');
  else if (item.stroke !== undefined) document.stroke(item.stroke);
  document.restore();
}

function trace(document: PDFKit.PDFDocument, item: PathItem | CircleItem): void {
  if (item.kind === 'circle') {
    document.circle(item.at[0] * PT, item.at[1] * PT, item.radiusMm * PT);
    return;
  }
  for (const points of [item.points, ...(item.more ?? [])]) {
    points.forEach(([x, y], i) => (i === 0 ? document.moveTo(x * PT, y * PT) : document.lineTo(x * PT, y * PT)));
    if (item.closed) document.closePath();
  }
}

/** pdfkit takes a list of lengths, which its types do not know. */
function dash(document: PDFKit.PDFDocument, lengthsMm: readonly number[]): void {
  const lengths = lengthsMm.map((mm) => mm * PT);
  (document as unknown as { dash(lengths: readonly number[]): void }).dash(lengths);
}
