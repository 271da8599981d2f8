import type { Block, Box, SheetPage } from './display-list.ts';
import { Flow } from './flow.ts';
import { layoutFooter } from './layout-footer.ts';
import { withMarkedLanguage } from './marked-language.ts';
import type { Measure } from './measure.ts';
import { paperOf } from './paper.ts';
import type { Paragraph } from './paragraph.ts';
import { laterPage, type GridContext } from './sheet-grid.ts';
import type { SheetRequest } from './sheet-request.ts';
import { typeScale, type TypeScale } from './type-scale.ts';

/** What a page of text in an atlas is set from. */
export interface TextPageRequest extends Pick<
  SheetRequest,
  'dataset' | 'paper' | 'orientation' | 'marginMm' | 'language'
> {
  /** Stands at the foot of every page. */
  readonly address: string;
}

/** Which pages of the atlas these are. */
export interface PageNumbers {
  readonly measure: Measure;
  readonly firstPage: number;
  readonly pageCount: number;
}

/** The head of the first page: its blocks, and how high they are. */
export interface TextHead {
  readonly heightMm: number;
  at(box: Box): Block[];
}

/** The type of an atlas's pages of text. */
export const typeOf = (request: TextPageRequest): TypeScale =>
  typeScale(paperOf(request.paper, request.orientation, request.marginMm));

/** Sets paragraphs in columns, page after page, each with the footer that every sheet has; the first page has a head. */
export function textPages(
  request: TextPageRequest,
  head: TextHead,
  paragraphs: readonly Paragraph[],
  { measure, firstPage, pageCount }: PageNumbers,
): SheetPage[] {
  const paper = paperOf(request.paper, request.orientation, request.marginMm);
  const type = typeScale(paper);
  const footer = layoutFooter(request, paper.widthMm - 2 * paper.marginMm, type, measure);
  const context: GridContext = { paper, type, footerMm: footer.heightMm };
  const grid = laterPage(context);
  const top = grid.header.yMm;
  const lowered = grid.columns.map((box) => from(box, top + head.heightMm));
  const raised = grid.columns.map((box) => from(box, top));
  const flow = new Flow(
    lowered.map((box) => ({ page: 0, box })),
    () => raised,
  );
  flow.putBalanced(paragraphs);
  const bodies = flow.blocks.length > 0 ? flow.blocks : [[]];
  const pages = bodies.map((blocks, i) => ({
    blocks: [
      ...(i === 0 ? head.at({ ...grid.header, heightMm: head.heightMm }) : []),
      ...blocks,
      ...footer.at(grid.footer, { number: firstPage + i, of: pageCount }),
    ],
  }));
  return withMarkedLanguage(pages, request.language, measure);
}

/** The part of a column under a height of the page. */
const from = (box: Box, yMm: number): Box => ({ ...box, yMm, heightMm: box.yMm + box.heightMm - yMm });
