import { refuseWithoutCredit } from './credit.ts';
import type { Block, Box, Item, TextItem } from './display-list.ts';
import type { Sheet } from './layout-sheet.ts';
import { addViewport } from './pdf-viewport.ts';
import { paintHalo, paintShape, paintText } from './paint-items.ts';
import { asFont, FEATURES, POINTS_PER_MM } from './pdf-document.ts';

/** The map as a PNG: how wide and high it is on paper, millimetres. Its upper left corner is the frame's. */
export interface Picture {
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Paints a sheet into an open document, in reading order and tagged, and ends it. */
export function paintSheet(document: PDFKit.PDFDocument, sheet: Sheet, picture: Picture): void {
  const root = document.struct('Document');
  document.addStructure(root);
  paintPages(document, sheet, picture, { root, outline: document.outline });
  root.end();
  document.end();
}

/** Where pages belong in a document: their tags, and their bookmarks. */
export interface PageParent {
  readonly root: PDFKit.PDFStructureElement;
  readonly outline: PDFKit.PDFOutline;
}

/** Adds the pages of a sheet to a document that goes on. Without a picture the frame of the map stays empty. */
export function paintPages(
  document: PDFKit.PDFDocument,
  { paper, pages }: Pick<Sheet, 'paper' | 'pages'>,
  picture: Picture | undefined,
  { root, outline }: PageParent,
): void {
  for (const { blocks } of pages) {
    document.addPage({ size: [paper.widthMm * POINTS_PER_MM, paper.heightMm * POINTS_PER_MM], margin: 0 });
    refuseWithoutCredit(blocks);
    let list: PDFKit.PDFStructureElement | undefined;
    for (const block of blocks) {
      if (block.ground) addViewport(document, block.ground, paper);
      if (block.bookmark !== undefined) outline.addItem(block.bookmark);
      if (block.destination !== undefined) document.addNamedDestination(block.destination, 'Fit');
      if (block.role === 'Artifact') {
        document.markContent('Artifact', { type: 'Layout' });
        clipped(document, block, () => paintItems(document, block.items, picture));
        document.endMarkedContent();
        continue;
      }
      if (block.role !== 'LI') {
        list?.end();
        list = undefined;
        paintBlock(document, block, picture, root);
        continue;
      }
      if (!list) {
        list = document.struct('L');
        root.add(list);
      }
      paintBlock(document, block, picture, list);
    }
    list?.end();
  }
}

function paintBlock(
  document: PDFKit.PDFDocument,
  block: Block,
  picture: Picture | undefined,
  parent: PDFKit.PDFStructureElement,
): void {
  paintDecoration(document, block);
  const { xMm, yMm, widthMm, heightMm } = block.box;
  const corners = [xMm, yMm, xMm + widthMm, yMm + heightMm].map((mm) => mm * POINTS_PER_MM) as [number, number, number, number]; // prettier-ignore
  const options = block.role === 'Figure' ? { alt: block.alt ?? '', bbox: corners } : {};
  const element = document.struct(block.role, options);
  parent.add(element);
  const body = block.role === 'LI' ? document.struct('LBody') : element;
  if (body !== element) element.add(body);
  for (const run of runsOf(block.items)) paintRun(document, run, body, picture);
  body.end();
  if (body !== element) element.end();
}

/** Halos, rules and signs are seen and not read. They come first, so that text lies on them. */
function paintDecoration(document: PDFKit.PDFDocument, { items, clip }: Block): void {
  const shapes = items.filter(({ kind }) => kind === 'path' || kind === 'circle');
  const halos = items.filter((item): item is TextItem => item.kind === 'text' && item.halo !== undefined);
  if (shapes.length + halos.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  clipped(document, { ...(clip && { clip }) }, () => {
    for (const shape of shapes) paintShape(document, shape);
    for (const text of halos) paintHalo(document, text);
  });
  document.endMarkedContent();
}

/** Items of one link, or of one language, are one element. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items.filter(({ kind }) => kind === 'text' || kind === 'picture')) {
    const last = runs.at(-1)?.[0];
    if (last && traitOf(last) === traitOf(item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

const traitOf = (item: Item): string =>
  item.kind === 'text' ? `${item.link ?? ''} ${item.language ?? ''}` : 'picture';

function paintRun(
  document: PDFKit.PDFDocument,
  run: readonly Item[],
  parent: PDFKit.PDFStructureElement,
  picture: Picture | undefined,
): void {
  const [first] = run;
  const paint = (): void => paintItems(document, run, picture);
  if (first?.kind === 'text' && (first.link !== undefined || first.language !== undefined)) {
    const options = first.language === undefined ? {} : { lang: first.language };
    const element = document.struct(first.link === undefined ? 'Span' : 'Link', options);
    parent.add(element);
    const content = document.markStructureContent(first.link === undefined ? 'Span' : 'Link');
    element.add(content);
    paint();
    document.endMarkedContent();
    for (const item of run) if (item.kind === 'text') addLink(document, item, element);
    element.end();
    return;
  }
  const content = document.markStructureContent('P');
  parent.add(content);
  paint();
  document.endMarkedContent();
}

function addLink(document: PDFKit.PDFDocument, item: TextItem, element: PDFKit.PDFStructureElement): void {
  if (item.link === undefined || !/^(https?:\/\/|#)/.test(item.link)) return;
  const { sizePt, font, trackingPt = 0 } = item.style;
  const wide =
    document.font(font).fontSize(sizePt).widthOfString(item.text, { features: FEATURES }) +
    trackingPt * item.text.length;
  const [x, y] = [item.xMm * POINTS_PER_MM, item.yMm * POINTS_PER_MM - sizePt * 0.95];
  const inside = item.link.startsWith('#');
  const options = {
    structParent: element,
    Contents: new String(inside ? item.text : item.link),
  } as unknown as PDFKit.Mixins.AnnotationOption;
  if (inside) document.goTo(x, y, wide, sizePt * 1.3, item.link.slice(1), options);
  else document.link(x, y, wide, sizePt * 1.3, item.link, options);
}

function paintItems(document: PDFKit.PDFDocument, items: readonly Item[], picture: Picture | undefined): void {
  for (const item of items) {
    if (item.kind === 'text') {
      if (item.halo && items.some(({ kind }) => kind === 'path')) paintHalo(document, item);
      paintText(document, item);
    } else if (item.kind === 'picture') {
      if (!picture) continue;
      const { xMm, yMm } = item.clip;
      document.save();
      clipTo(document, item.clip);
      const size = { width: picture.widthMm * POINTS_PER_MM, height: picture.heightMm * POINTS_PER_MM };
      document.image(openedIn(document, picture.png), xMm * POINTS_PER_MM, yMm * POINTS_PER_MM, size);
      document.restore();
    } else paintShape(document, item);
  }
}

function clipped(document: PDFKit.PDFDocument, { clip }: Pick<Block, 'clip'>, paint: () => void): void {
  document.save();
  if (clip) clipTo(document, clip);
  paint();
  document.restore();
}

const opened = new WeakMap<PDFKit.PDFDocument, WeakMap<Uint8Array, PDFKit.Mixins.ImageSrc>>();

/** A picture that several pages show is in the file once. */
function openedIn(document: PDFKit.PDFDocument, png: Uint8Array): PDFKit.Mixins.ImageSrc {
  const ofDocument = opened.get(document) ?? new WeakMap<Uint8Array, PDFKit.Mixins.ImageSrc>();
  opened.set(document, ofDocument);
  const image = ofDocument.get(png) ?? (document as unknown as ImageOpener).openImage(asFont(png));
  ofDocument.set(png, image);
  return image;
}

/** What the types of pdfkit leave out. */
interface ImageOpener {
  openImage(src: Buffer): PDFKit.Mixins.ImageSrc;
}

function clipTo(document: PDFKit.PDFDocument, { xMm, yMm, widthMm, heightMm }: Box): void {
  document.rect(...scaled(xMm, yMm, widthMm, heightMm)).clip();
}

const scaled = (...mm: [number, number, number, number]): [number, number, number, number] =>
  mm.map((value) => value * POINTS_PER_MM) as [number, number, number, number];
