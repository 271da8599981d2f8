import { drawnIds, drawnScene } from './drawn-scene.ts';
import { layoutSheet } from './layout-sheet.ts';
import type { Measure } from './measure.ts';
import { sceneData } from './scene-data.ts';
import type { SheetRequest } from './sheet-request.ts';

/** Every letter half an em wide: near enough to know how large the map will be, without fonts. */
const ROUGH: Measure = {
  widthMm: (text, { sizePt, trackingPt = 0 }) => Array.from(text).length * (sizePt * 0.5 + trackingPt) * (25.4 / 72),
};

/** A view smaller than this on paper shows nothing that could be told apart, millimetres. */
const LEAST_VIEW_MM = 10;

/** What a sheet would show, known before it is drawn: ids of the features in its frame, and its n of 1 : n. Pure. */
export function shownOn(request: Omit<SheetRequest, 'names' | 'land'>): {
  readonly ids: ReadonlySet<string>;
  readonly scale: number;
} {
  const { view, scale: n } = request;
  // Known without a layout, which far outside the projection has no coordinates to work with.
  if (n !== undefined && viewMm(view, n) < LEAST_VIEW_MM) return { ids: new Set(), scale: n };
  const asked: SheetRequest = { ...request, names: { type: 'FeatureCollection', features: [] } };
  const { style, camera } = layoutSheet(asked, ROUGH);
  const drawn = drawnIds(drawnScene(style, sceneData(asked.scene, asked, camera), camera));
  return { ids: viewMm(view, camera.scale) < LEAST_VIEW_MM ? new Set() : drawn, scale: camera.scale };
}

/** How wide the ground of a view is on paper, millimetres. */
const viewMm = ({ camera }: SheetRequest['view'], scale: number): number => (camera.spanKm[0] * 1e6) / scale;
