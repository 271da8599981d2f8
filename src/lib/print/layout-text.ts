import { say } from '#lib/messages/say.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { withheldWords } from '#lib/scene/words.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { layoutChanges } from './atlas-changes.ts';
import type { TextStyle } from './display-list.ts';
import { drawnIds } from './drawn-scene.ts';
import type { Flow } from './flow.ts';
import type { MapParts } from './layout-map.ts';
import { legendParagraph } from './layout-legend.ts';
import { locatorParagraph } from './locator-paragraph.ts';
import { legendEntries } from './legend-entries.ts';
import type { Measure } from './measure.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { referenceMarks, References } from './references.ts';
import { sheetSentences, sourcesOfMarks, type SheetSentence } from './sheet-sentences.ts';
import type { SheetRequest } from './sheet-request.ts';
import { sourceParagraph } from './source-paragraphs.ts';
import { voicesBySource } from './source-voices.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** Height kept for words below the small map, for a point of their size, millimetres. */
const WORDS_FOR_POINT = 6;

/**
 * Legend, sentences, what is withheld, and the sources, in the columns of the sheet and of as many pages as the sources need. False when
 * anything but the list of sources came to stand away from the map.
 */
export function layoutText(
  flow: Flow,
  request: SheetRequest,
  parts: MapParts,
  type: TypeScale,
  measure: Measure,
  withLocator: boolean,
): boolean {
  const heading = (text: string, beforeMm: number, bookmark = false): Paragraph =>
    textParagraph([{ text, style: type.heading }], measure, {
      role: 'H2',
      beforeMm,
      ...(bookmark && { bookmark: text }),
    });
  const { dataset, scene, language } = request;
  const signs = { palette: paletteOf(request.theme ?? 'light'), actors: dataset.actors, style: parts.style };
  const [firstEntry, ...entries] = legendEntries(parts.drawn, dataset, request).map((entry) =>
    legendParagraph(entry, type.small, signs, measure),
  );
  flow.put(heading(say(language, 'sheet.onMap'), 0, true), ...(firstEntry ? [firstEntry] : []));
  for (const entry of entries) flow.put(entry);
  const where = withLocator ? locatorParagraph(request, parts.camera, type, measure) : undefined;
  // It gives way to the words where they would be left no room on the map's own page.
  const reserveMm = type.text.sizePt * WORDS_FOR_POINT;
  const whereHeading = heading(say(language, 'sheet.where'), 3);
  if (where && flow.canPut(0, reserveMm, whereHeading, where)) flow.put(whereHeading, where);

  for (const text of [...(request.filtered ? [request.filtered] : []), ...withheldWords(scene, language)]) {
    flow.put(textParagraph([{ text, style: type.text }], measure, { beforeMm: 3, barColour: INK_QUIET }));
  }

  const context = { scene, dataset, language, drawn: drawnIds(parts.drawn), controlVoice: request.controlVoice };
  const references = parts.context.references ?? new References(dataset, scene.knownDay, language);
  const { changes, sourcesElsewhere } = parts.context;
  if (sourcesElsewhere !== undefined) {
    // Before what fills the page: the numbers below lead there.
    flow.put(textParagraph([{ text: sourcesElsewhere, style: type.small }], measure, { beforeMm: 3 }));
  }
  const sentences = sheetSentences(context);
  const tools = { request, type, measure, heading };
  // Else a page would be turned for the one line that says where the sentences are.
  const keepMm = sentences.length === 0 ? 0 : closingMm(sentences.length, tools);
  if (changes) {
    layoutChanges(flow, changes, { references, drawn: context.drawn, language, type, measure, heading, keepMm });
  }
  layoutSentences(flow, sentences, references, keepMm, tools);

  references.cite(sourcesOfMarks(context));
  const isBesideMap = flow.page === 0;
  if (sourcesElsewhere !== undefined) return isBesideMap;
  const voices = voicesBySource(scene, dataset, language);
  const [firstSource, ...sources] = references.list.map((source) =>
    sourceParagraph(source, { type, language }, measure, voices.get(source.source.id)),
  );
  if (!firstSource) return isBesideMap;
  const title = heading(say(language, 'source.title'), 4, true);
  // A list torn in two is hard to use: it begins on a page of its own unless it fits as a whole.
  if (!flow.canPutAll(0, [title, firstSource, ...sources])) flow.turnPage();
  flow.put(title, firstSource);
  for (const source of sources) flow.put(source);
  return isBesideMap;
}

interface SentenceTools {
  readonly request: SheetRequest;
  readonly type: TypeScale;
  readonly measure: Measure;
  readonly heading: (text: string, beforeMm: number, bookmark?: boolean) => Paragraph;
}

/** Sentences as far as the first page has room; a last line says how many there are and where the rest is. */
function layoutSentences(
  flow: Flow,
  sentences: readonly SheetSentence[],
  references: References,
  closingLineMm: number,
  tools: SentenceTools,
): void {
  const { request, type, measure, heading } = tools;
  const { scene, language } = request;
  if (sentences.length === 0) {
    flow.put(
      textParagraph(
        [{ text: say(language, 'nothing.here', { day: dayWords(scene.date, language) }), style: type.lead }],
        measure,
        { beforeMm: 4 },
      ),
    );
    return;
  }
  let before = '';
  let shown = 0;
  for (const [i, sentence] of sentences.entries()) {
    const section = say(language, sentence.section);
    const title = sentence.onMap
      ? section
      : say(language, 'sheet.elsewhere', { section: section.toLocaleLowerCase(language) });
    const head = title === before ? [] : [heading(title, 3, shown === 0)];
    const reserve = i === sentences.length - 1 && shown === i ? 0 : closingLineMm;
    // Numbers are given only to what is printed, so they are asked for on a trial first. The first sentence leads, where it has the room.
    const marks = '\u00a0[00] '.repeat(new Set(sentence.sources).size);
    const style = (shown === 0 ? [type.lead, type.text] : [type.text]).find((one) =>
      flow.canPut(0, reserve, ...head, sentenceParagraph(sentence.text + marks, one, measure)),
    );
    // One that is too long makes way for the next, as long as they are of the map.
    if (!style && sentence.onMap) continue;
    if (!style) break;
    const cited = referenceMarks(references.cite(sentence.sources));
    flow.put(...head, sentenceParagraph(sentence.text + cited, style, measure));
    before = title;
    shown++;
  }
  if (shown < sentences.length) flow.put(closingLine(shown, sentences.length, tools));
}

/** How many of the sentences stand on the sheet, and where the rest is. */
function closingLine(shown: number, all: number, { request, type, measure }: SentenceTools): Paragraph {
  const { address, language } = request;
  // A sheet from the terminal of a dataset that is nowhere on the web has no page to lead to.
  const isPublic = /^https?:/.test(address);
  const where = say(language, isPublic ? 'sheet.atPage' : 'sheet.atDateline');
  const text = shown === 0 ? say(language, 'sheet.noRoom', { n: all, where }) : say(language, 'sheet.moreSentences', { shown, all, where }); // prettier-ignore
  const style = { ...type.small, colour: INK_QUIET };
  return textParagraph([{ text, style, ...(isPublic && { link: address }) }], measure, { beforeMm: 2 });
}

/** Height kept for it, whichever it will be, millimetres. */
function closingMm(all: number, tools: SentenceTools): number {
  return Math.max(...[0, all].map((shown) => closingLine(shown, all, tools).heightMm(50))) + 2.5;
}

const sentenceParagraph = (text: string, style: TextStyle, measure: Measure): Paragraph =>
  textParagraph([{ text, style }], measure, { role: 'P', beforeMm: 1.4 });
