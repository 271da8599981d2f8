import type { FeatureCollection } from 'geojson';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Orientation, PaperName } from './paper.ts';
import type { Window } from './sheet-camera.ts';

/** What is to be printed. Plain data: the same request gives the same sheet, in a browser and in Node. */
export interface SheetRequest {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly view: View;
  /** What the reader has moved the map to; the view's own span when left out. */
  readonly window?: Window;
  readonly paper: PaperName;
  readonly orientation: Orientation;
  /** Language of names, a BCP 47 code; sentences are English. */
  readonly language: string;
  /** A voice id, or `parties`. */
  readonly controlVoice: string;
  /** The address that shows this scene, printed as a live link. */
  readonly address: string;
  /** Absolute address of the static files, ending in `/`. */
  readonly assetBase: string;
  /** The base map's names: `base/labels.geojson`. */
  readonly names: FeatureCollection;
}
