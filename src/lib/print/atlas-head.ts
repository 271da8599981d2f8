import { knownDay } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import type { AtlasRequest } from './atlas-layout.ts';
import type { TextHead } from './atlas-page.ts';
import { phaseTimeline } from './atlas-timeline.ts';
import { atlasKnownWords, choiceWords, stopsWords } from './atlas-words.ts';
import type { Block, Box, TextStyle } from './display-list.ts';
import { locatorParagraph } from './locator-paragraph.ts';
import type { Measure } from './measure.ts';
import { paperOf } from './paper.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import type { SheetCamera } from './sheet-camera.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** Width of a line of running text for each point of its size, millimetres. */
const READING_FOR_POINT = 17;
/** Width of the small map beside the words, share of the page; without that room there is none. */
const LOCATOR = 0.3;
/** The most of a page that the phases may take. */
const MOST_TIMELINE = 0.4;

interface Part {
  readonly paragraph: Paragraph;
  readonly widthMm: number;
  readonly beforeMm: number;
  readonly block?: Partial<Block>;
  /** What reaches out of its box is cut off. */
  readonly isCut?: boolean;
}

/** Title, span, view, how the sheets were chosen, a small map of where they lie, and the phases with the sheets in them. */
export function contentsHead(
  request: AtlasRequest,
  sheets: { readonly firstPages: readonly number[]; readonly camera?: SheetCamera },
  type: TypeScale,
  measure: Measure,
): TextHead {
  const { dataset, stops, view, language, choice, paper, orientation, marginMm } = request;
  const sheet = paperOf(paper, orientation, marginMm);
  const across = sheet.widthMm - 2 * sheet.marginMm;
  const reading = Math.min(across, type.lead.sizePt * READING_FOR_POINT);
  const how = [
    `${textIn(view.name, language)}.`,
    choiceWords(choice, stops.length, language),
    atlasKnownWords(choice.known, dataset.compiled, language),
  ].join(' ');
  const run = (text: string, style: TextStyle): Paragraph => textParagraph([{ text, style }], measure);
  const heading = (text: string, beforeMm: number): Part => ({
    paragraph: run(text, type.heading),
    widthMm: across,
    beforeMm,
    block: { role: 'H2' },
  });
  const span = stopsWords(stops, language);
  const contents = say(language, 'atlas.contents');
  const titles: Part[] = [
    {
      paragraph: run(textIn(dataset.title, language), type.title),
      widthMm: across,
      beforeMm: 0,
      block: { role: 'H1', bookmark: contents, destination: 'contents' },
    },
    { paragraph: run(span, spanStyle(span, type, across, measure)), widthMm: across, beforeMm: 1 },
  ];
  const words: Part[] = [
    { paragraph: run(how, type.lead), widthMm: reading, beforeMm: 2 },
    { paragraph: run(textIn(dataset.summary, language), { ...type.lead, colour: INK_QUIET }), widthMm: reading, beforeMm: 1.5 }, // prettier-ignore
  ];
  const known = Math.max(...stops.map(({ clock }) => knownDay(dataset, clock.known)));
  const timeline = phaseTimeline(
    dataset.phases.filter(({ bounds }) => bounds.startEarliest <= known),
    stops.map(({ clock }, i) => ({ date: clock.date, page: sheets.firstPages[i] ?? 0 })),
    { type, language },
    measure,
  );
  const hasTimeline = timeline && timeline.heightMm(across) < MOST_TIMELINE * (sheet.heightMm - 2 * sheet.marginMm);
  const phases: Part[] = hasTimeline
    ? [heading(say(language, 'atlas.phases'), 5), { paragraph: timeline, widthMm: across, beforeMm: 1.5 }]
    : [];
  const locatorMm = across * LOCATOR;
  const locator =
    sheets.camera && across - reading > locatorMm + sheet.gutterMm
      ? locatorParagraph(request, sheets.camera, type, measure)
      : undefined;
  const wordsMm = Math.max(heightOf(words), locator ? 2 + locator.heightMm(locatorMm) : 0);
  const rest = [...phases, heading(contents, 6)];
  return {
    heightMm: heightOf(titles) + wordsMm + heightOf(rest) + 1.5,
    at(box) {
      const top = box.yMm + heightOf(titles);
      const xMm = box.xMm + across - locatorMm;
      const map: Part[] = locator ? [{ paragraph: locator, widthMm: locatorMm, beforeMm: 2, isCut: true }] : [];
      return [
        ...blocksOf(titles, box),
        ...blocksOf(words, { ...box, yMm: top }),
        ...blocksOf(map, { ...box, xMm, yMm: top }),
        ...blocksOf(rest, { ...box, yMm: top + wordsMm }),
      ];
    },
  };
}

const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { beforeMm, paragraph, widthMm }) => sum + beforeMm + paragraph.heightMm(widthMm), 0);

function blocksOf(parts: readonly Part[], box: Box): Block[] {
  let yMm = box.yMm;
  return parts.map(({ paragraph, widthMm, beforeMm, block, isCut }) => {
    yMm += beforeMm;
    const heightMm = paragraph.heightMm(widthMm);
    const items = paragraph.itemsAt(box.xMm, yMm, widthMm);
    const ground = { xMm: box.xMm, yMm, widthMm, heightMm };
    yMm += heightMm;
    const { role, alt } = paragraph;
    return {
      role,
      ...(alt !== undefined && { alt }),
      ...(isCut && { clip: grown(ground) }),
      ...block,
      items,
      box: ground,
    };
  });
}

/** With room for the stroke of a frame. */
const grown = ({ xMm, yMm, widthMm, heightMm }: Box): Box => ({
  xMm: xMm - 0.3,
  yMm: yMm - 0.3,
  widthMm: widthMm + 0.6,
  heightMm: heightMm + 0.6,
});

/** The span is set as large as the date of a sheet, smaller where the page is too narrow for it. */
function spanStyle(span: string, { date }: TypeScale, widthMm: number, measure: Measure): TextStyle {
  const wide = measure.widthMm(span, date);
  return wide <= widthMm ? date : { ...date, sizePt: Math.floor((10 * date.sizePt * widthMm) / wide) / 10 };
}
