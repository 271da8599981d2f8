import { buildStyle } from '#lib/style/build-style.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { sceneSources } from '#lib/style/scene-sources.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Block, SheetPage } from './display-list.ts';
import { drawnScene } from './drawn-scene.ts';
import { Flow } from './flow.ts';
import { creditLine, layoutFooter } from './layout-footer.ts';
import { knownWords, layoutHeader, layoutLaterHeader, titleOf } from './layout-header.ts';
import { layoutMap } from './layout-map.ts';
import { layoutStrip } from './layout-strip.ts';
import { layoutText } from './layout-text.ts';
import type { Measure } from './measure.ts';
import { paperOf, type Paper } from './paper.ts';
import { groundOf, sheetCamera, type SheetCamera } from './sheet-camera.ts';
import { firstPage, laterPage } from './sheet-grid.ts';
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
  const paper = paperOf(request.paper, request.orientation, request.marginMm);
  const type = typeScale(paper);
  const footer = layoutFooter(request, paper.widthMm - 2 * paper.marginMm, type, measure);
  const gridContext = { paper, type, footerMm: footer.heightMm };
  const grid = firstPage(gridContext, groundOf(request.view, request.window));
  const later = laterPage(gridContext);
  const camera = sheetCamera(request, grid.frame);
  const data = sceneSources(request.scene, request);
  const style = sheetStyle(request, data, camera);
  const drawn = drawnScene(style, data, camera);

  const flow = new Flow(
    grid.columns.map((box) => ({ page: 0, box })),
    () => later.columns,
  );
  layoutText(flow, request, { camera, style, drawn, context }, type, measure);
  const first: Block[] = [
    ...layoutHeader(grid.header, request, type, measure),
    ...layoutMap(request, { camera, style, drawn }, type, measure),
    layoutStrip(grid.strip, camera, type, measure),
    ...(flow.blocks[0] ?? []),
  ];
  const bodies = [
    first,
    ...flow.blocks.slice(1).map((blocks) => [...layoutLaterHeader(later.header, request, type, measure), ...blocks]),
  ];
  const pages = bodies.map((blocks, i) => {
    const number = (context.firstPage ?? 1) + i;
    return { blocks: [...blocks, ...footer.at(grid.footer, { number, of: context.pageCount ?? bodies.length })] };
  });
  const subject = `${request.view.name.en}, ${knownWords(request)}`;
  return { paper, title: titleOf(request), subject, credit: creditLine(request.dataset), pages, camera, style };
}

function sheetStyle(
  request: SheetRequest,
  data: ReturnType<typeof sceneSources>,
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
