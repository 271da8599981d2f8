import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import type { Block, Box, Item, TextStyle } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import type { SheetRequest } from './sheet-request.ts';
import { INK_QUIET, RULE, type TypeScale } from './type-scale.ts';

type Asked = Pick<SheetRequest, 'dataset' | 'scene' | 'view' | 'language'>;

/** "as known on 23 October 2024, that evening". */
export function knownWords({ scene, language }: Pick<SheetRequest, 'scene' | 'language'>): string {
  const day = dayWords(scene.knownDay, language);
  if (scene.known === scene.date) return say(language, 'sheet.knownEvening', { day });
  return say(language, scene.known === 'latest' ? 'sheet.knownLatest' : 'sheet.knownOn', { day });
}

/** "By sea to Primorye; training in the east": the phases that the date lies in, as far as they had begun on the known day; empty between them. */
export function phaseWords({ dataset, scene, language }: Pick<SheetRequest, 'dataset' | 'scene' | 'language'>): string {
  return dataset.phases
    .filter(
      ({ bounds }) => bounds.startEarliest <= Math.min(scene.date, scene.knownDay) && scene.date <= bounds.endLatest,
    )
    .map(({ name }) => textIn(name, language))
    .join('; ');
}

/** The dataset's title in the reader's language. */
export const titleOf = ({ dataset, language }: Pick<SheetRequest, 'dataset' | 'language'>): string =>
  textIn(dataset.title, language);

/** Title, the date large, the known day, the view's name; in another language the English title stands beside. */
export function layoutHeader(box: Box, asked: Asked, type: TypeScale, measure: Measure): Block[] {
  const { dataset, scene, view, language } = asked;
  const quiet = { ...type.text, colour: INK_QUIET };
  const title = titleOf(asked);
  const viewName = textIn(view.name, language);
  const viewStyle: TextStyle = { ...type.title, font: 'regular', colour: INK_QUIET };
  const right = measure.widthMm(viewName, viewStyle);
  const titleStyle = fitted(title, type.title, box.widthMm - right - 6, measure);
  const titleLine = box.yMm + baselineMm(type.title);
  const titleItems: Item[] = [{ kind: 'text', xMm: box.xMm, yMm: titleLine, text: title, style: titleStyle }];
  const after = box.xMm + measure.widthMm(title, titleStyle) + 3;
  const english =
    title !== dataset.title.en && after + measure.widthMm(dataset.title.en, quiet) < box.xMm + box.widthMm - right - 3;
  if (english)
    titleItems.push({ kind: 'text', xMm: after, yMm: titleLine, text: dataset.title.en, style: quiet, language: 'en' });

  const dateTop = box.yMm + lineHeightMm(type.title) + 0.5;
  const dateLine = dateTop + baselineMm(type.date) * 0.87;
  const date = dayWords(scene.date, language);
  const known = box.xMm + measure.widthMm(date, type.date) + 4;
  const bottom = box.yMm + box.heightMm;
  const beside = { ...type.lead, colour: INK_QUIET };
  const roomMm = box.xMm + box.widthMm - known;
  const besideDate = (text: string, line: 0 | 1): Item => ({
    kind: 'text',
    xMm: known,
    yMm: dateLine - line * lineHeightMm(beside),
    text,
    style: fitted(text, beside, roomMm, measure),
  });
  const phases = phaseWords(asked);
  return [
    block('H1', titleItems, { ...box, heightMm: lineHeightMm(type.title), widthMm: box.widthMm - right - 2 }, title),
    block(
      'P',
      [{ kind: 'text', xMm: box.xMm + box.widthMm - right, yMm: titleLine, text: viewName, style: viewStyle }],
      { ...box, xMm: box.xMm + box.widthMm - right - 1, widthMm: right + 1, heightMm: lineHeightMm(type.title) },
    ), // prettier-ignore
    block(
      'P',
      [
        { kind: 'text', xMm: box.xMm - 0.3, yMm: dateLine, text: date, style: type.date },
        besideDate(knownWords(asked), 0),
        ...(phases === '' ? [] : [besideDate(phases, 1)]),
      ],
      { ...box, yMm: dateTop, heightMm: bottom - dateTop },
    ),
  ];
}

/** The head of a page that follows: one line, and a rule. */
export function layoutLaterHeader(box: Box, asked: Asked, type: TypeScale, measure: Measure): Block[] {
  const title = wrap(titleOf(asked), type.heading, box.widthMm * 0.6, measure)[0] ?? '';
  const line = box.yMm + baselineMm(type.heading);
  const clock = `${dayWords(asked.scene.date, asked.language)}, ${knownWords(asked)}`;
  const widthMm = measure.widthMm(clock, type.text);
  const rule = box.yMm + lineHeightMm(type.heading) + 1;
  return [
    block(
      'P',
      [
        { kind: 'text', xMm: box.xMm, yMm: line, text: title, style: type.heading },
        { kind: 'text', xMm: box.xMm + box.widthMm - widthMm, yMm: line, text: clock, style: type.text },
        { kind: 'path', points: [[box.xMm, rule], [box.xMm + box.widthMm, rule]], stroke: RULE, strokeMm: 0.2 }, // prettier-ignore
      ],
      box,
    ),
  ];
}

function block(role: Block['role'], items: readonly Item[], box: Box, bookmark?: string): Block {
  return { role, items, box, ...(bookmark !== undefined && { bookmark }) };
}

/** A title too long for its line is set smaller rather than cut. */
function fitted(text: string, style: TextStyle, widthMm: number, measure: Measure): TextStyle {
  const wide = measure.widthMm(text, style);
  return wide <= widthMm ? style : { ...style, sizePt: (style.sizePt * widthMm) / wide };
}
