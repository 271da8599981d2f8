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
  /** Height left free on the first page for what must stand there after the changes, millimetres. */
  readonly keepMm: number;
}

/**
 * What changed since the sheet before, on the first page of a sheet, as far as it has room: what the map shows first. A last line says
 * how many more there are. Nothing where not even one has room.
 */
export function layoutChanges(flow: Flow, { title, sentences }: Changes, tools: ChangeTools): void {
  const { references, drawn, language, type, measure, heading, keepMm } = tools;
  const head = heading(title, 3);
  const quiet = (text: string): Paragraph =>
    textParagraph([{ text, style: { ...type.small, colour: INK_QUIET } }], measure, { beforeMm: 1.4 });
  if (sentences.length === 0) {
    const nothing = quiet(say(language, 'atlas.nothing'));
    if (flow.canPut(0, keepMm, head, nothing)) flow.put(head, nothing);
    return;
  }
  const more = (shown: number): Paragraph => quiet(`${say(language, 'time.others', { n: sentences.length - shown })}.`);
  const moreMm = more(0).heightMm(50) + 1.5;
  const leaveMm = flow.roomMm(0) * (1 - MOST);
  const paragraph = (text: string, marks: string): Paragraph =>
    textParagraph([{ text: text + marks, style: type.text }], measure, { beforeMm: 1.4 });
  // Numbers are given only to what is printed, so they are asked for on a trial first.
  const trial = ({ text, sources }: ChangeSentence): Paragraph =>
    paragraph(text, '\u00a0[000] '.repeat(new Set(sources).size));
  const order = inOrder(sentences, drawn);
  // A change that leaves no room for what follows is better than none.
  const keep = order.some((one) => flow.canPut(0, moreMm + keepMm, head, trial(one))) ? keepMm : 0;
  let shown = 0;
  for (const sentence of order) {
    if (shown > 0 && flow.roomMm(0) < leaveMm) break;
    const first = shown === 0 ? [head] : [];
    const reserveMm = (shown === sentences.length - 1 ? 0 : moreMm) + keep;
    if (flow.canPut(0, reserveMm, ...first, trial(sentence))) {
      flow.put(...first, paragraph(sentence.text, referenceMarks(references.cite(sentence.sources))));
      shown++;
      // One that is too long to begin with makes way for the next.
    } else if (shown > 0) break;
  }
  if (shown > 0 && shown < sentences.length) flow.put(more(shown));
}

/** What the map shows, then the rest, each in the order of the words. */
function inOrder(sentences: readonly ChangeSentence[], drawn: ReadonlySet<string>): ChangeSentence[] {
  const onMap = ({ features }: ChangeSentence): boolean => features.some((id) => drawn.has(id));
  return [...sentences.filter(onMap), ...sentences.filter((sentence) => !onMap(sentence))];
}
