import { buildStyle } from '#lib/style/build-style.ts';
import { lightPalette } from '#lib/style/palette.ts';
import { sceneSources } from '#lib/style/scene-sources.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Block, SheetPage } from './display-list.ts';
import { drawnScene } from './drawn-scene.ts';
import { Flow } from './flow.ts';
import { layoutFooter } from './layout-footer.ts';
import { knownWords, layoutHeader, layoutLaterHeader, titleOf } from './layout-header.ts';
import { layoutMap, layoutStrip } from './layout-map.ts';
import { layoutText } from './layout-text.ts';
import type { Measure } from './measure.ts';
import { paperOf, type Paper } from './paper.ts';
import { groundOf, sheetCamera, type SheetCamera } from './sheet-camera.ts';
import { firstPage, laterPage } from './sheet-grid.ts';
import type { SheetRequest } from './sheet-request.ts';
import { typeScale } from './type-scale.ts';

/** A sheet ready to be painted: everything on it in millimetres, and what the map's picture must show. */
export interface Sheet {
  readonly paper: Paper;
  readonly title: string;
  readonly subject: string;
  readonly pages: readonly SheetPage[];
  readonly camera: SheetCamera;
  /** The style of the picture, its `projection` still under the view's own name. */
  readonly style: StyleSpecification;
}

/** Lays out the whole sheet. Pure: runs in bare Node; `measure` knows the fonts. */
export function layoutSheet(request: SheetRequest, measure: Measure): Sheet {
  const paper = paperOf(request.paper, request.orientation);
  const type = typeScale(paper.name);
  const grid = firstPage(paper, groundOf(request.view, request.window));
  const later = laterPage(paper);
  const camera = sheetCamera(request.view, grid.frame, request.window);
  const data = sceneSources(request.scene, request);
  const style = sheetStyle(request, data, camera);
  const drawn = drawnScene(style, data, camera);

  const flow = new Flow(
    grid.columns.map((box) => ({ page: 0, box })),
    () => later.columns,
  );
  layoutText(flow, request, { camera, style, drawn }, type, measure);
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
    const count = { number: i + 1, of: bodies.length };
    return { blocks: [...blocks, ...layoutFooter(grid.footer, request, count, type, measure)] };
  });
  const subject = `${request.view.name.en}, ${knownWords(request)}`;
  return { paper, title: titleOf(request), subject, pages, camera, style };
}

function sheetStyle(
  request: SheetRequest,
  data: ReturnType<typeof sceneSources>,
  camera: SheetCamera,
): StyleSpecification {
  const { dataset, view, language, assetBase } = request;
  return buildStyle({
    palette: lightPalette,
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
