import { textIn } from '#lib/scene/card-names.ts';
import { buildStyle } from '#lib/style/build-style.ts';
import { paletteOf } from '#lib/style/palette.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Block, Box, SheetPage } from './display-list.ts';
import { drawnScene } from './drawn-scene.ts';
import { Flow } from './flow.ts';
import { creditLine, layoutFooter } from './layout-footer.ts';
import { knownWords, layoutHeader, layoutLaterHeader, titleOf } from './layout-header.ts';
import { layoutMap } from './layout-map.ts';
import { atOnce, type Steps } from '#lib/scene/in-slices.ts';
import { layoutStrip, stripHeightMm } from './layout-strip.ts';
import { layoutText } from './layout-text.ts';
import type { Measure } from './measure.ts';
import { withMarkedLanguage } from './marked-language.ts';
import { paperOf, type Paper } from './paper.ts';
import { groundOf, sheetCamera, type SheetCamera } from './sheet-camera.ts';
import { References } from './references.ts';
import { sceneData } from './scene-data.ts';
import { firstPage, laterPage, type MapGridContext } from './sheet-grid.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetRequest } from './sheet-request.ts';
import { typeScale } from './type-scale.ts';

/** A sheet ready to be painted: everything on it in millimetres, and what the map's picture must show. */
export interface Sheet {
  readonly paper: Paper;
  readonly title: string;
  readonly subject: string;
  /** Stands on every page; a painter refuses a sheet without it. */
  readonly credit: string;
  readonly pages: readonly SheetPage[];
  readonly camera: SheetCamera;
  /** The style of the picture, its `projection` still under the view's own name. */
  readonly style: StyleSpecification;
}

/**
 * Lays out the whole sheet. Pure: runs in bare Node; `measure` knows the fonts; `context` says what the sheet is a part of. Throws a
 * RangeError for a paper or a scale that holds no sheet, a `PrintLimit` for a dataset without a credit.
 */
export function layoutSheet(request: SheetRequest, measure: Measure, context: SheetContext = {}): Sheet {
  return atOnce(sheetSteps(request, measure, context));
}

/** The same step by step, for a page that must answer meanwhile. */
export function* sheetSteps(request: SheetRequest, measure: Measure, context: SheetContext = {}): Steps<Sheet> {
  const paper = paperOf(request.paper, request.orientation, request.marginMm);
  const type = typeScale(paper);
  const footer = layoutFooter(request, paper.widthMm - 2 * paper.marginMm, type, measure);
  const gridContext = { paper, type, footerMm: footer.heightMm };
  const later = laterPage(gridContext);
  const stripMm = (widthMm: number): number => stripHeightMm(request, widthMm, type, measure);
  const { grid, camera, style, drawn, flow } = yield* fitted(
    request,
    { gridContext: { ...gridContext, stripMm }, columns: later.columns, context },
    measure,
  );
  yield;
  const map = yield* layoutMap(request, { camera, style, drawn }, type, measure);
  const first: Block[] = [
    ...layoutHeader(grid.header, request, type, measure),
    ...map,
    layoutStrip(grid.strip, camera, { type, language: request.language }, measure),
    ...(flow.blocks[0] ?? []),
  ];
  const bodies = [
    first,
    ...flow.blocks.slice(1).map((blocks) => [...layoutLaterHeader(later.header, request, type, measure), ...blocks]),
  ];
  const laid = bodies.map((blocks, i) => {
    const number = (context.firstPage ?? 1) + i;
    return { blocks: [...blocks, ...footer.at(grid.footer, { number, of: context.pageCount ?? bodies.length })] };
  });
  yield;
  const { language } = request;
  const pages = withMarkedLanguage(laid, language, measure);
  const subject = `${textIn(request.view.name, language)}, ${knownWords(request)}`;
  const credit = creditLine(request.dataset, language);
  return { paper, title: titleOf(request), subject, credit, pages, camera, style };
}

/** Heights of a map above its columns, as shares of what it would have: what must stand beside the map comes before its size. */
const SHARES = [1, 0.88, 0.76, 0.64, 0.52];

/** The first layout in which legend and words stand beside the map: with the small map, without it, then with a smaller map. */
function* fitted(
  request: SheetRequest,
  room: { readonly gridContext: MapGridContext; readonly columns: readonly Box[]; readonly context: SheetContext },
  measure: Measure,
) {
  const { gridContext, columns, context } = room;
  const ground = groundOf(request.view, request.window);
  const original = context.references ?? new References(request.dataset, request.scene.knownDay, request.language);
  const tries = SHARES.map((share) => ({ share, withLocator: share === 1 }));
  for (const { share, withLocator } of [tries[0]!, { share: 1, withLocator: false }, ...tries.slice(1)]) {
    const grid = firstPage(gridContext, ground, share);
    const camera = sheetCamera(request, grid.frame);
    yield;
    const data = sceneData(request.scene, request, camera);
    yield;
    const style = sheetStyle(request, data, camera);
    yield;
    const drawn = drawnScene(style, data, camera);
    const flow = new Flow(
      grid.columns.map((box) => ({ page: 0, box })),
      () => columns,
    );
    const references = original.fork();
    const parts = { camera, style, drawn, context: { ...context, references } };
    const fits = yield* layoutText(flow, request, parts, gridContext.type, measure, withLocator);
    if (!fits && share !== SHARES.at(-1)) continue;
    original.adopt(references);
    return { grid, camera, style, drawn, flow };
  }
  throw new Error('the last try is always taken');
}

/** The style of a map on paper; its data are those of one scene. */
export function sheetStyle(
  request: SheetRequest,
  data: ReturnType<typeof sceneData>,
  camera: SheetCamera,
): StyleSpecification {
  const { dataset, view, language, assetBase } = request;
  return buildStyle({
    palette: paletteOf(request.theme ?? 'light'),
    language,
    actors: dataset.actors,
    ownNames: dataset.features.map(({ name }) => name.en),
    projection: view.projection === 'globe' ? 'mercator' : view.projection,
    projectionType: typeof view.projection === 'string' ? 'mercator' : view.projection.name,
    latitude: camera.center[1],
    assetBase,
    data,
  });
}
