import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { paletteOf } from '#lib/style/palette.ts';
import type { AtlasStop } from './atlas-plan.ts';
import { phasesThatFit, stopsWords } from './atlas-words.ts';
import type { Block, Box } from './display-list.ts';
import { drawnIds, drawnScene, type DrawnScene } from './drawn-scene.ts';
import { Flow } from './flow.ts';
import { creditLine, layoutFooter } from './layout-footer.ts';
import { knownWords, layoutLaterHeader, titleOf } from './layout-header.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import { legendParagraph } from './layout-legend.ts';
import { layoutMap } from './layout-map.ts';
import { sheetStyle, type Sheet } from './layout-sheet.ts';
import { layoutStrip, stripHeightMm } from './layout-strip.ts';
import { isPictured, legendEntries } from './legend-entries.ts';
import { locatorParagraph } from './locator-paragraph.ts';
import { withMarkedLanguage } from './marked-language.ts';
import { lineHeightMm, type Measure } from './measure.ts';
import { mergeDrawn } from './multiples-drawn.ts';
import { panelGrid, type Panel } from './multiples-grid.ts';
import { paperOf } from './paper.ts';
import { textParagraph, type Paragraph } from './paragraph.ts';
import { withoutFront } from './picture-style.ts';
import { References } from './references.ts';
import { groundOf, sheetCamera } from './sheet-camera.ts';
import { borderMm, laterPage } from './sheet-grid.ts';
import { sceneData } from './scene-data.ts';
import type { SheetRequest } from './sheet-request.ts';
import { sourcesOfMarks } from './sheet-sentences.ts';
import { sourceParagraph } from './source-paragraphs.ts';
import { INK_QUIET, typeScale, type TypeScale } from './type-scale.ts';

/** More maps than this on one sheet are too small to be read. */
export const MOST_PANELS = 12;

/** Width of the legend beside the maps, share of the sheet. */
const LEGEND = 0.19;

/**
 * One sheet with a small map for each date: one view, one scale, one legend of what any of them shows, one list of sources. The scene of the
 * request is not asked. Pure, step by step. Throws a RangeError for fewer than two dates, or more than `MOST_PANELS`.
 */
export function* multiplesSteps(request: SheetRequest, stops: readonly AtlasStop[], measure: Measure): Steps<Sheet> {
  if (stops.length < 2 || stops.length > MOST_PANELS) {
    throw new RangeError(`A sheet of several dates has 2 to ${MOST_PANELS} maps; ${stops.length} were asked for.`);
  }
  const paper = paperOf(request.paper, request.orientation, request.marginMm);
  const type = typeScale(paper);
  const { gutterMm } = paper;
  const { language } = request;
  const footer = layoutFooter(request, paper.widthMm - 2 * paper.marginMm, type, measure);
  const later = laterPage({ paper, type, footerMm: footer.heightMm });
  const head = headOf(request, stops, type, measure, later.header);
  const top = head.bottomMm + gutterMm;
  const [column] = later.columns;
  const bottom = (column?.yMm ?? 0) + (column?.heightMm ?? 0);
  const legendMm = Math.max(42, paper.widthMm * LEGEND);
  const body = { ...later.header, yMm: top, heightMm: bottom - top };
  const roomMm = body.widthMm - legendMm - gutterMm;
  const stripMm = stripHeightMm(request, roomMm, type, measure);
  const room = { ...body, widthMm: roomMm, heightMm: body.heightMm - stripMm };
  const captionMm = lineHeightMm(type.heading) + lineHeightMm(type.small) + 0.8;
  const ground = groundOf(request.view, request.window);
  const panels = panelGrid({ room, count: stops.length, ground, captionMm, borderMm: borderMm(type), gutterMm });
  const maps: PanelMap[] = [];
  for (const [i, panel] of panels.entries())
    maps.push(yield* mapOf(request, stops[i] as AtlasStop, panel, type, measure));
  const first = maps[0] as PanelMap;

  const legendBox = { ...body, xMm: body.xMm + body.widthMm - legendMm, widthMm: legendMm };
  const flow = new Flow([{ page: 0, box: legendBox }], () => later.columns);
  const references = new References(request.dataset, Math.max(...maps.map(({ scene }) => scene.knownDay)), language);
  for (const map of maps) references.cite(map.sources);
  layoutLegend(flow, request, mergeDrawn(maps.map(({ drawn }) => drawn)), first, references, type, measure);

  const strip: Box = { ...room, yMm: room.yMm + room.heightMm, heightMm: stripMm };
  const bodies = [
    [...head.blocks, ...maps.flatMap(({ blocks }) => blocks), layoutStrip(strip, first.camera, { type, language }, measure), ...(flow.blocks[0] ?? [])],
    ...flow.blocks.slice(1).map((blocks) => [
      ...layoutLaterHeader(later.header, { ...request, scene: first.scene }, type, measure),
      ...blocks,
    ]),
  ]; // prettier-ignore
  return {
    paper,
    title: titleOf(request),
    subject: `${textIn(request.view.name, language)}, ${stopsWords(stops, language)}`,
    credit: creditLine(request.dataset, language),
    pages: withMarkedLanguage(
      bodies.map((blocks, i) => ({
        blocks: [...blocks, ...footer.at(later.footer, { number: i + 1, of: bodies.length })],
      })),
      language,
      measure,
    ),
    camera: first.camera,
    // One picture lies under all maps, so it must be of no date.
    style: withoutFront(first.style),
  };
}

type PanelMap = ReturnType<typeof mapOf> extends Steps<infer T> ? T : never;

function* mapOf(request: SheetRequest, stop: AtlasStop, { caption, frame }: Panel, type: TypeScale, measure: Measure) {
  const scene = sceneAt(request.dataset, stop.clock);
  const asked = { ...request, scene };
  const camera = sheetCamera(asked, frame);
  yield;
  const data = sceneData(scene, asked, camera);
  const style = sheetStyle(asked, data, camera);
  yield;
  const drawn = drawnScene(style, data, camera);
  const quiet = { ...type.small, colour: INK_QUIET };
  const phases = phasesThatFit(stop, request.language, (words) => measure.widthMm(words, quiet) <= caption.widthMm);
  const title = textParagraph(
    [
      { text: dayWords(scene.date, request.language), style: type.heading },
      ...(phases === '' ? [] : [{ text: phases, style: quiet }]),
    ],
    measure,
  );
  // The notes of a day would fill a map of this size. A bookmark for each would be named alike.
  const bare = { ...asked, dataset: { ...asked.dataset, annotations: [] } };
  const blocks = yield* layoutMap(bare, { camera, style, drawn, isSmall: true }, type, measure);
  const map = blocks.map(({ bookmark: _, ...block }) => block);
  const head: Block = {
    role: 'H2',
    items: title.itemsAt(caption.xMm, caption.yMm, caption.widthMm),
    box: caption,
    bookmark: dayWords(scene.date, request.language),
  };
  const sources = sourcesOfMarks({ scene, drawn: drawnIds(drawn) });
  return { scene, camera, style, drawn, sources, blocks: [head, ...map] };
}

function layoutLegend(
  flow: Flow,
  request: SheetRequest,
  drawn: DrawnScene,
  { style, camera }: PanelMap,
  references: References,
  type: TypeScale,
  measure: Measure,
): void {
  const { language } = request;
  const heading = (text: string): Paragraph =>
    textParagraph([{ text, style: type.heading }], measure, { role: 'H2', bookmark: text });
  const signs = { palette: paletteOf(request.theme ?? 'light'), actors: request.dataset.actors, style };
  const [entry, ...entries] = legendEntries(drawn, request.dataset, {
    ...request,
    pictured: isPictured(style, camera.zoom),
  }).map((one) => legendParagraph(one, type.small, signs, measure));
  flow.put(heading(say(language, 'sheet.onMaps')), ...(entry ? [entry] : []));
  for (const one of entries) flow.put(one);
  const where = locatorParagraph(request, camera, type, measure);
  const title = textParagraph([{ text: say(language, 'sheet.where'), style: type.heading }], measure, {
    role: 'H2',
    beforeMm: 4,
  });
  if (where && flow.canPut(0, 0, title, where)) flow.put(title, where);
  const [source, ...sources] = references.list.map((one) => sourceParagraph(one, { type, language }, measure));
  if (!source) return;
  flow.turnPage();
  flow.put(heading(say(language, 'source.title')), source);
  flow.putBalanced(sources);
}

/** The title, and the span as large as a sheet's date. */
function headOf(
  request: SheetRequest,
  stops: readonly AtlasStop[],
  type: TypeScale,
  measure: Measure,
  box: Box,
): { blocks: Block[]; bottomMm: number } {
  const { language } = request;
  const span = stopsWords(stops, language);
  const wide = measure.widthMm(span, type.date);
  const style = wide <= box.widthMm ? type.date : { ...type.date, sizePt: (type.date.sizePt * box.widthMm) / wide };
  const known = stops.some(({ clock }) => clock.known === clock.date)
    ? say(language, 'sheet.knownEach')
    : knownWords({ scene: sceneAt(request.dataset, (stops[0] as AtlasStop).clock), language });
  const parts: readonly (readonly [Block['role'], Paragraph])[] = [
    ['H1', textParagraph([{ text: titleOf(request), style: type.title }], measure)],
    ['P', textParagraph([{ text: span, style }], measure)],
    ['P', textParagraph([{ text: `${textIn(request.view.name, language)}, ${known}`, style: { ...type.lead, colour: INK_QUIET } }], measure)],
    ...(request.filtered === undefined ? [] : [['P', textParagraph([{ text: request.filtered, style: type.text }], measure)] as const]),
  ]; // prettier-ignore
  let yMm = box.yMm;
  const blocks = parts.map(([role, paragraph]): Block => {
    const heightMm = paragraph.heightMm(box.widthMm);
    const block = { role, items: paragraph.itemsAt(box.xMm, yMm, box.widthMm), box: { ...box, yMm, heightMm } };
    yMm += heightMm;
    return block;
  });
  return { blocks, bottomMm: yMm };
}
