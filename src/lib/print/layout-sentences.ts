import { say } from '#lib/messages/say.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import type { TextStyle } from './display-list.ts';
import type { Flow } from './flow.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import type { Measure } from './measure.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { referenceMarks, type References } from './references.ts';
import type { SheetSentence } from './sheet-sentences.ts';
import type { SheetRequest } from './sheet-request.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** So many sentences are a text with a first one; of fewer each counts. */
const ENOUGH = 3;

export interface SentenceTools {
  readonly request: SheetRequest;
  readonly type: TypeScale;
  readonly measure: Measure;
  readonly heading: (text: string, beforeMm: number, bookmark?: boolean) => Paragraph;
}

/** Sentences as far as the first page has room; a last line says how many there are and where the rest is. */
export function* layoutSentences(
  flow: Flow,
  sentences: readonly SheetSentence[],
  references: References,
  closingLineMm: number,
  tools: SentenceTools,
): Steps<void> {
  const { request, type, measure } = tools;
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
  const room = { flow, sentences, closingLineMm };
  const led = yield* plannedSentences(room, true, tools);
  const plain = yield* plannedSentences(room, false, tools);
  // The first is set larger, unless that costs a sheet of few sentences one of them.
  const planned = led.length >= Math.min(ENOUGH, plain.length) ? led : plain;
  for (const { sentence, head, style } of planned) {
    const cited = referenceMarks(references.cite(sentence.sources));
    flow.put(...head, sentenceParagraph(sentence.text + cited, style, measure));
  }
  if (planned.length < sentences.length) flow.put(closingLine(planned.length, sentences.length, tools));
}

interface PlannedSentence {
  readonly sentence: SheetSentence;
  readonly head: readonly Paragraph[];
  readonly style: TextStyle;
}

/** The sentences that find room beside the map: tried on a copy, because numbers are given only to what is printed. */
function* plannedSentences(
  room: { readonly flow: Flow; readonly sentences: readonly SheetSentence[]; readonly closingLineMm: number },
  withLead: boolean,
  { request: { language }, type, measure, heading }: SentenceTools,
): Steps<PlannedSentence[]> {
  const { sentences, closingLineMm } = room;
  const flow = room.flow.fork();
  const planned: PlannedSentence[] = [];
  let before = '';
  for (const [i, sentence] of sentences.entries()) {
    yield;
    const isFirst = planned.length === 0;
    const section = say(language, sentence.section);
    const title = sentence.onMap
      ? section
      : say(language, 'sheet.elsewhere', { section: section.toLocaleLowerCase(language) });
    const head = title === before ? [] : [heading(title, 3, isFirst)];
    const reserve = i === sentences.length - 1 && planned.length === i ? 0 : closingLineMm;
    const marks = '\u00a0[00] '.repeat(new Set(sentence.sources).size);
    const group = (style: TextStyle): Paragraph[] => [
      ...head,
      sentenceParagraph(sentence.text + marks, style, measure),
    ];
    const styles = isFirst && withLead ? [type.lead, type.text] : [type.text];
    const style = styles.find((one) => flow.canPut(0, reserve, ...group(one)));
    // One that is too long makes way for the next, as long as they are of the map.
    if (!style && sentence.onMap) continue;
    if (!style) break;
    flow.put(...group(style));
    planned.push({ sentence, head, style });
    before = title;
  }
  return planned;
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
export function closingMm(all: number, tools: SentenceTools): number {
  return Math.max(...[0, all].map((shown) => closingLine(shown, all, tools).heightMm(50))) + 2.5;
}

const sentenceParagraph = (text: string, style: TextStyle, measure: Measure): Paragraph =>
  textParagraph([{ text, style }], measure, { role: 'P', beforeMm: 1.4 });
