import { say } from '#lib/messages/say.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import type { AtlasRequest } from './atlas-layout.ts';
import { contentsHead } from './atlas-head.ts';
import { textPages, typeOf } from './atlas-page.ts';
import { destinationOf } from './atlas-plan.ts';
import { SOURCES_DESTINATION } from './atlas-sources.ts';
import { phaseWords } from './atlas-words.ts';
import type { Item, SheetPage, TextStyle } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import type { Paragraph } from './paragraph.ts';
import type { SheetCamera } from './sheet-camera.ts';
import { INK_QUIET, RULE, type TypeScale } from './type-scale.ts';

/** Room for a page number at the end of a line, millimetres. */
const NUMBER_MM = 10;

interface ContentsNumbers {
  readonly measure: Measure;
  /** The page of each sheet, in their order. */
  readonly firstPages: readonly number[];
  /** The page on which the sources begin; none when nothing is cited. */
  readonly sourcesPage?: number;
  readonly pageCount: number;
  /** Of the first sheet: where the atlas lies. */
  readonly camera?: SheetCamera;
}

/** The first pages of an atlas: what it is, and a line with a link for every sheet. */
export function contentsPages(request: AtlasRequest, numbers: ContentsNumbers): SheetPage[] {
  const { measure, firstPages, sourcesPage, pageCount, camera } = numbers;
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
    contentsHead(request, { firstPages, ...(camera && { camera }) }, type, measure),
    [...entries, ...(sourcesPage === undefined ? [] : [entryParagraph(sources, type, measure)])],
    { measure, firstPage: 1, pageCount },
  );
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
