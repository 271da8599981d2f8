import type { FeatureCollection } from 'geojson';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { FrontChoice } from '#lib/scene/front-choice.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { ShownFront } from '#lib/style/front-features.ts';
import type { Palette } from '#lib/style/palette.ts';
import type { Orientation, PaperSize } from './paper.ts';
import type { LonLat } from './plane.ts';
import type { Window } from './sheet-camera.ts';

/** What is to be printed. Plain data: the same request gives the same sheet, in a browser and in Node. */
export interface SheetRequest {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly view: View;
  /** What the reader has moved the map to; the view's own span when left out. */
  readonly window?: Window;
  /** The middle of the map, where it is neither the window's nor the view's: the frame that a reader drags. */
  readonly center?: LonLat;
  /** Degrees, as MapLibre means it; north is up at the middle when neither this nor a window says otherwise. */
  readonly bearing?: number;
  /** The n of 1 : n. When left out, the round n that shows all of the window, else of the view's span. */
  readonly scale?: number;
  readonly paper: PaperSize;
  /** Of a paper that has a name. */
  readonly orientation: Orientation;
  /** The paper's own when left out. */
  readonly marginMm?: number;
  /** `light` when left out. */
  readonly theme?: Palette['id'];
  /** What a filter leaves out, a sentence that the sheet begins with; absent when it shows everything. */
  readonly filtered?: string;
  /** Language of names and sentences, a BCP 47 code whose messages are loaded; what is not in it stands in English. */
  readonly language: string;
  /** A voice id, or `parties`. */
  readonly controlVoice: string;
  /** The voices whose areas of control are shown; none when left out. */
  readonly front?: FrontChoice;
  /** Those areas at a scene, derived before the layout (`sheet-fronts.ts`). */
  readonly frontAt?: (scene: Scene) => ShownFront | undefined;
  /** The address that shows this scene, printed as a live link. */
  readonly address: string;
  /** Absolute address of the static files, ending in `/`. */
  readonly assetBase: string;
  /** The base map's names: the features of `base/labels.geojson` and of the villages. */
  readonly names: FeatureCollection;
  /** The land of the small map that says where the sheet lies: `base/locator.geojson`; no such map when left out. */
  readonly land?: FeatureCollection;
}
