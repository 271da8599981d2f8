import { say } from '#lib/messages/say.ts';
import { withheldWords } from '#lib/scene/words.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { layoutChanges } from './atlas-changes.ts';
import { drawnIds } from './drawn-scene.ts';
import type { Flow } from './flow.ts';
import type { MapParts } from './layout-map.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import { layoutLegend, legendParagraph } from './layout-legend.ts';
import { locatorParagraph } from './locator-paragraph.ts';
import { isPictured, legendEntries } from './legend-entries.ts';
import type { Measure } from './measure.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { References } from './references.ts';
import { closingMm, layoutSentences } from './layout-sentences.ts';
import { sheetSentences, sourcesOfMarks } from './sheet-sentences.ts';
import type { SheetRequest } from './sheet-request.ts';
import { sourceParagraph } from './source-paragraphs.ts';
import { voicesBySource } from './source-voices.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** Height kept for words below the small map, for a point of their size, millimetres. */
const WORDS_FOR_POINT = 6;

/** The small map is made lower rather than leave a column half empty. */
const LOCATOR_SHARES = [1, 0.85, 0.7, 0.6];

/**
 * Legend, sentences, what is withheld, and the sources, in the columns of the sheet and of as many pages as the sources need. False when
 * anything but the list of sources came to stand away from the map.
 */
export function* layoutText(
  flow: Flow,
  request: SheetRequest,
  parts: MapParts,
  type: TypeScale,
  measure: Measure,
  withLocator: boolean,
): Steps<boolean> {
  const heading = (text: string, beforeMm: number, bookmark = false): Paragraph =>
    textParagraph([{ text, style: type.heading }], measure, {
      role: 'H2',
      beforeMm,
      ...(bookmark && { bookmark: text }),
    });
  const { dataset, scene, language } = request;
  const signs = { palette: paletteOf(request.theme ?? 'light'), actors: dataset.actors, style: parts.style };
  const entries = legendEntries(parts.drawn, dataset, {
    ...request,
    pictured: isPictured(parts.style, parts.camera.zoom),
  }).map((entry) => legendParagraph(entry, type.small, signs, measure));
  layoutLegend(flow, heading(say(language, 'sheet.onMap'), 0, true), entries, type);
  yield;
  const wheres = (withLocator ? LOCATOR_SHARES : []).flatMap(
    (share) => locatorParagraph(request, parts.camera, type, measure, share) ?? [],
  );
  // It gives way to the words where they would be left no room on the map's own page.
  const reserveMm = type.text.sizePt * WORDS_FOR_POINT;
  const whereHeading = heading(say(language, 'sheet.where'), 3);
  const { changes, sourcesElsewhere } = parts.context;
  // The contents of an atlas say where its sheets lie; there a small map takes no column that words could have.
  const isOfAtlas = sourcesElsewhere !== undefined;
  const where = wheres.find((one) => flow.fitsHere(whereHeading, one)) ?? (isOfAtlas ? undefined : wheres[0]);
  if (where && flow.canPut(0, reserveMm, whereHeading, where)) flow.put(whereHeading, where);

  for (const text of [...(request.filtered ? [request.filtered] : []), ...withheldWords(scene, language)]) {
    flow.put(textParagraph([{ text, style: type.text }], measure, { beforeMm: 3, barColour: INK_QUIET }));
  }

  const context = { scene, dataset, language, drawn: drawnIds(parts.drawn), controlVoice: request.controlVoice };
  const references = parts.context.references ?? new References(dataset, scene.knownDay, language);
  if (sourcesElsewhere !== undefined) {
    // Before what fills the page: the numbers below lead there.
    flow.put(textParagraph([{ text: sourcesElsewhere, style: type.small }], measure, { beforeMm: 3 }));
  }
  yield;
  const sentences = sheetSentences(context);
  const tools = { request, type, measure, heading };
  // Else a page would be turned for the one line that says where the sentences are.
  const keepMm = sentences.length === 0 ? 0 : closingMm(sentences.length, tools);
  if (changes) {
    layoutChanges(flow, changes, { references, drawn: context.drawn, language, type, measure, heading, keepMm });
  }
  yield;
  yield* layoutSentences(flow, sentences, references, keepMm, tools);

  yield;
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
  yield;
  // Broken into lines one by one; a paragraph keeps what it has worked out for a width.
  for (const source of sources) {
    source.heightMm(flow.widthMm);
    yield;
  }
  flow.put(title, firstSource);
  if (flow.page > 0) flow.putBalanced(sources);
  else for (const source of sources) flow.put(source);
  return isBesideMap;
}
