import { say } from '#lib/messages/say.ts';
import type { ChangeSentence } from '#lib/scene/difference-words.ts';
import type { Flow } from './flow.ts';
import type { Measure } from './measure.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { referenceMarks, type References } from './references.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** The share of what is left of the first page that changes may take: the state of the day needs room beside them. */
const MOST = 0.5;

/** What changed since the sheet before, under a title that says which one that was. */
export interface Changes {
  readonly title: string;
  readonly sentences: readonly ChangeSentence[];
}

interface ChangeTools {
  readonly references: References;
  /** Ids of the features drawn in the frame. */
  readonly drawn: ReadonlySet<string>;
  readonly language: string;
  readonly type: TypeScale;
  readonly measure: Measure;
  readonly heading: (text: string, beforeMm: number) => Paragraph;
}

/**
 * What changed since the sheet before, on the first page of a sheet, as far as it has room: what the map shows first. A last line says
 * how many more there are.
 */
export function layoutChanges(flow: Flow, { title, sentences }: Changes, tools: ChangeTools): void {
  const { references, drawn, language, type, measure, heading } = tools;
  const head = heading(title, 3);
  const quiet = (text: string): Paragraph =>
    textParagraph([{ text, style: { ...type.small, colour: INK_QUIET } }], measure, { beforeMm: 1.4 });
  if (sentences.length === 0) {
    const nothing = quiet(say(language, 'atlas.nothing'));
    if (flow.canPut(0, 0, head, nothing)) flow.put(head, nothing);
    return;
  }
  const more = (shown: number): Paragraph => quiet(`${say(language, 'time.others', { n: sentences.length - shown })}.`);
  const reserveMm = more(0).heightMm(50) + 1.5;
  const leaveMm = flow.roomMm(0) * (1 - MOST);
  for (const [i, { text, sources }] of inOrder(sentences, drawn).entries()) {
    const paragraph = (marks: string): Paragraph =>
      textParagraph([{ text: text + marks, style: type.text }], measure, { beforeMm: 1.4 });
    // Numbers are given only to what is printed, so they are asked for on a trial first.
    const trial = paragraph('\u00a0[000] '.repeat(new Set(sources).size));
    const first = i === 0 ? [head] : [];
    const full = i > 0 && flow.roomMm(0) < leaveMm;
    if (full || !flow.canPut(0, i === sentences.length - 1 ? 0 : reserveMm, ...first, trial)) {
      if (i > 0) flow.put(more(i));
      return;
    }
    flow.put(...first, paragraph(referenceMarks(references.cite(sources))));
  }
}

/** What the map shows, then the rest, each in the order of the words. */
function inOrder(sentences: readonly ChangeSentence[], drawn: ReadonlySet<string>): ChangeSentence[] {
  const onMap = ({ features }: ChangeSentence): boolean => features.some((id) => drawn.has(id));
  return [...sentences.filter(onMap), ...sentences.filter((sentence) => !onMap(sentence))];
}
