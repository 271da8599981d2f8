import { say } from '#lib/messages/say.ts';
import type { NumberedSource } from './references.ts';
import type { Measure } from './measure.ts';
import { textParagraph, type Paragraph, type TextRun } from './paragraph.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** One source: number, publisher, title, date, and whose word it carries (`voices`, by name); then its address as a live link. */
export function sourceParagraph(
  { number, source }: NumberedSource,
  { type, language }: { readonly type: TypeScale; readonly language: string },
  measure: Measure,
  voices: readonly string[] = [],
): Paragraph {
  const { publisher, title, paraphrased, url } = source;
  const published = source.published ?? '';
  const named =
    title === undefined
      ? say(language, 'sheet.sourceLater')
      : paraphrased
        ? title
        : say(language, 'sheet.quoted', { title });
  const words = `${publisher}: ${named}${published ? `, ${published}` : ''}${/[.!?]$/.test(named) && !published ? '' : '.'}`;
  const heard = voices.length > 0 ? ` ${say(language, 'sheet.voices', { voices: voices.join('; ') })}` : '';
  const runs: TextRun[] = [{ text: words + heard, style: type.small }];
  if (url !== undefined) runs.push({ text: url, style: { ...type.tiny, colour: INK_QUIET }, link: url });
  const mark = { text: `[${number}]`, style: type.smallStrong, indentMm: measure.widthMm('[000] ', type.smallStrong) };
  return textParagraph(runs, measure, { role: 'LI', beforeMm: 1, mark });
}
