import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import type { AtlasRequest } from './atlas-layout.ts';
import { textPages, typeOf, type TextHead } from './atlas-page.ts';
import { destinationOf } from './atlas-plan.ts';
import { SOURCES_DESTINATION } from './atlas-sources.ts';
import { atlasKnownWords, choiceWords, phaseWords, stopsWords } from './atlas-words.ts';
import type { Block, Item, SheetPage, TextStyle } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { paperOf } from './paper.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { INK_QUIET, RULE, type TypeScale } from './type-scale.ts';

/** Width of a line of running text for each point of its size, millimetres. */
const READING_FOR_POINT = 17;
/** Room for a page number at the end of a line, millimetres. */
const NUMBER_MM = 10;

interface ContentsNumbers {
  readonly measure: Measure;
  /** The page of each sheet, in their order. */
  readonly firstPages: readonly number[];
  /** The page on which the sources begin; none when nothing is cited. */
  readonly sourcesPage?: number;
  readonly pageCount: number;
}

/** The first pages of an atlas: what it is, and a line with a link for every sheet. */
export function contentsPages(request: AtlasRequest, numbers: ContentsNumbers): SheetPage[] {
  const { measure, firstPages, sourcesPage, pageCount } = numbers;
  const { stops, language } = request;
  const [first] = stops;
  const type = typeOf({ ...request, address: '' });
  const entries = stops.map((stop, i) =>
    entryParagraph(
      {
        text: dayWords(stop.clock.date, language),
        below: phaseWords(stop, language),
        page: firstPages[i] ?? 0,
        destination: destinationOf(stop),
      },
      type,
      measure,
    ),
  );
  const sources = {
    text: say(language, 'source.title'),
    below: '',
    page: sourcesPage ?? 0,
    destination: SOURCES_DESTINATION,
  };
  return textPages(
    { ...request, address: first ? request.addressOf(first.clock) : '' },
    contentsHead(request, type, measure),
    [...entries, ...(sourcesPage === undefined ? [] : [entryParagraph(sources, type, measure)])].map((one) => [one]),
    { measure, firstPage: 1, pageCount },
  );
}

/** Title, span, view, and how the sheets were chosen. */
function contentsHead(request: AtlasRequest, type: TypeScale, measure: Measure): TextHead {
  const { dataset, stops, view, language, choice, paper, orientation, marginMm } = request;
  const { widthMm, marginMm: margin } = paperOf(paper, orientation, marginMm);
  const across = widthMm - 2 * margin;
  const reading = Math.min(across, type.lead.sizePt * READING_FOR_POINT);
  const title = textIn(dataset.title, language);
  const summary = textIn(dataset.summary, language);
  const how = [
    `${textIn(view.name, language)}.`,
    choiceWords(choice, stops.length, language),
    atlasKnownWords(choice.known, dataset.compiled, language),
  ].join(' ');
  const run = (text: string, style: TextStyle): Paragraph => textParagraph([{ text, style }], measure);
  const span = stopsWords(stops, language);
  const parts: readonly { paragraph: Paragraph; widthMm: number; beforeMm: number; block: Partial<Block> }[] = [
    {
      paragraph: run(title, type.title),
      widthMm: across,
      beforeMm: 0,
      block: { role: 'H1', bookmark: say(language, 'atlas.contents'), destination: 'contents' },
    },
    {
      paragraph: run(span, spanStyle(span, type, across, measure)),
      widthMm: across,
      beforeMm: 1,
      block: {},
    },
    { paragraph: run(how, type.lead), widthMm: reading, beforeMm: 2, block: {} },
    {
      paragraph: run(summary, { ...type.lead, colour: INK_QUIET }),
      widthMm: reading,
      beforeMm: 1.5,
      block: {},
    },
    {
      paragraph: run(say(language, 'atlas.contents'), type.heading),
      widthMm: across,
      beforeMm: 6,
      block: { role: 'H2' },
    },
  ];
  const heightMm = parts.reduce((sum, part) => sum + part.beforeMm + part.paragraph.heightMm(part.widthMm), 0) + 1.5;
  return {
    heightMm,
    at(box) {
      let yMm = box.yMm;
      return parts.map(({ paragraph, widthMm: wide, beforeMm, block }) => {
        yMm += beforeMm;
        const high = paragraph.heightMm(wide);
        const items = paragraph.itemsAt(box.xMm, yMm, wide);
        const ground = { xMm: box.xMm, yMm, widthMm: wide, heightMm: high };
        yMm += high;
        return { role: 'P', ...block, items, box: ground };
      });
    },
  };
}

/** The span is set as large as the date of a sheet, smaller where the page is too narrow for it. */
function spanStyle(span: string, { date }: TypeScale, widthMm: number, measure: Measure): TextStyle {
  const wide = measure.widthMm(span, date);
  return wide <= widthMm ? date : { ...date, sizePt: Math.floor((10 * date.sizePt * widthMm) / wide) / 10 };
}

interface Entry {
  readonly text: string;
  /** The phases, in a second line; may be empty. */
  readonly below: string;
  readonly page: number;
  readonly destination: string;
}

/** A line of the contents: what stands there, a leader, the page; the whole of it a link. */
function entryParagraph({ text, below, page, destination }: Entry, type: TypeScale, measure: Measure): Paragraph {
  const link = `#${destination}`;
  const strong: TextStyle = { ...type.text, font: 'semibold' };
  const quiet: TextStyle = { ...type.small, colour: INK_QUIET };
  const [first, second] = [lineHeightMm(strong), lineHeightMm(quiet)];
  const linesIn = (widthMm: number): string[] => (below === '' ? [] : wrap(below, quiet, widthMm - NUMBER_MM, measure));
  return {
    role: 'LI',
    beforeMm: 1.6,
    heightMm: (widthMm) => first + linesIn(widthMm).length * second,
    itemsAt(xMm, yMm, widthMm) {
      const baseline = yMm + baselineMm(strong);
      const [number, right] = [String(page), xMm + widthMm];
      const numberMm = measure.widthMm(number, strong);
      const [from, to] = [xMm + measure.widthMm(text, strong) + 1.5, right - numberMm - 1.5];
      const leader: Item = { kind: 'path', points: [[from, baseline], [to, baseline]], stroke: RULE, strokeMm: 0.2 }; // prettier-ignore
      return [
        { kind: 'text', xMm, yMm: baseline, text, style: strong, link },
        ...(to > from ? [leader] : []),
        { kind: 'text', xMm: right - numberMm, yMm: baseline, text: number, style: strong, link },
        ...linesIn(widthMm).map((line, i): Item => {
          return {
            kind: 'text',
            xMm,
            yMm: yMm + first + i * second + baselineMm(quiet),
            text: line,
            style: quiet,
            link,
          };
        }),
      ];
    },
  };
}
