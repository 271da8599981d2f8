import type { Annotation } from '#lib/domain/annotation.ts';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { Box } from '#lib/scene/callout-layout-geometry.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FrameLabel } from '#lib/style/frame-degrees.ts';
import type { ShownFront } from '#lib/style/front-features.ts';
import type { LayerGroups } from '#lib/style/layer-groups.ts';
import type { PlacedTiles } from '#lib/style/tiled-layers.ts';
import type { TiledPick } from './tiled-picks.ts';
import type { LocalName } from '#lib/style/local-name.ts';
import type { ShownClusters } from '#lib/style/many-clusters.ts';
import type { Overlay } from '#lib/style/placed-names.ts';
import type { FailureCode } from './failures.ts';
import type { Box as Rectangle } from './obstacles.ts';
import type { Camera } from './view-camera.ts';

/** CSS pixels of the window's edges that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing covers the window. */
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export interface MapViewOptions {
  readonly dataset: Dataset;
  readonly view: View;
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  readonly language: string;
  /** A voice id, or `parties` for the latest announcement by either side. */
  readonly controlVoice: string;
  /** Absolute address of the static files (`base/`, `fonts/`, `map/`), ending in `/`. */
  readonly assetBase: string;
  readonly reducedMotion: boolean;
  /** Where to look first; the view's own camera when left out. */
  readonly camera?: Camera;
  readonly padding?: Padding;
  readonly notes?: MapNotes;
  /** What of the map is shown, and how strongly; all of it when left out. */
  readonly layers?: LayerGroups;
  /** Ids of the features under a click or tap, topmost first; empty when there are none. */
  readonly onPick: (ids: string[]) => void;
  /** The feature of a layer of tiles under a click, undefined when there is none. */
  readonly onTiledPick?: (pick: TiledPick | undefined) => void;
  /** After every movement of the camera. `own` is true where it is the view's own camera, which fits itself to the window. */
  readonly onCamera: (camera: Required<Camera>, own: boolean) => void;
  /** True once everything asked for is on screen, false while something is on its way. */
  readonly onDrawn?: (drawn: boolean) => void;
  readonly onFailure: (code: FailureCode) => void;
  /** The map is whole again after a failure that passed. */
  readonly onRecovered?: (code: FailureCode) => void;
}

/** What goes with a scene. */
export interface SceneMore {
  readonly controlVoice?: string;
  /** The areas of control at its clock; none are drawn when left out. */
  readonly front?: ShownFront | undefined;
  /** Military symbols where features have codes for them. */
  readonly app6?: boolean;
}

type Stop = () => void;

/** The notes of the story and what of the page lies over the map. */
export interface MapNotes {
  /** Of all days, of the groups that are switched on, strongest first: all are laid out together. */
  readonly all: readonly Annotation[];
  /** Ids of those of the clock, strongest first. */
  readonly present: readonly string[];
  /** CSS pixels from the map's upper left corner: where no text may lie, at the most that each will ever cover. */
  readonly panels: readonly Box[];
}

/** A map of one dataset. Every method may be called at any time, also before the ground has come and after a failure. */
export interface MapView {
  showScene(scene: Scene, options?: SceneMore): void;
  /** The fractional day that plays, with which routes flow; undefined while the date stands or steps. */
  playAt(position: number | undefined): void;
  /** Changes the view; looks at its own camera unless one is given. Eased where the projection stays, else a short fade. */
  showView(view: View, camera?: Camera): void;
  setTheme(theme: 'light' | 'dark'): void;
  setLanguage(language: string): void;
  setReducedMotion(reduced: boolean): void;
  setPadding(padding: Padding): void;
  /** Shows, hides and thins groups of layers. */
  setLayers(groups: LayerGroups): void;
  /** Which layers of tiles are drawn; nothing is fetched of the others. */
  /** How long the date has played, milliseconds; undefined while it stands or steps. What fades on the map goes by it. */
  playFor(played: number | undefined): void;
  setTiled(tiled: readonly PlacedTiles[]): void;
  select(ids: readonly string[]): void;
  setNotes(notes: MapNotes): void;
  /** Tells the notes that have room and the leaders of names whenever they change, at once for the first time. Gives its removal. */
  onOverlay(listener: (overlay: Overlay) => void): Stop;
  /** Tells the signs that stand for many points whenever they are others, at once for the first time. Gives its removal. */
  onClusters(listener: (clusters: ShownClusters) => void): Stop;
  camera(): Required<Camera>;
  /** Moves to a camera; at once under reduced motion, as are all movements. */
  fly(camera: Camera): void;
  /** Brings `[longitude, latitude]` to the middle at the same scale. */
  panTo(at: readonly [number, number]): void;
  /** Zooms about the middle; positive is closer. */
  zoomBy(delta: number): void;
  /** Turns true north at the middle upwards and looks straight down. */
  faceNorth(): void;
  /** Goes to the view's own camera. */
  backToStory(): void;
  /** Where `[longitude, latitude]` lies in the container, CSS pixels; undefined where it cannot be seen from here (behind the globe). */
  project(at: readonly [number, number]): [number, number] | undefined;
  /** The `[longitude, latitude]` under a pixel; undefined beside the ground. */
  unproject(pixel: readonly [number, number]): [number, number] | undefined;
  /** Metres on the ground that a pixel covers at the middle, by geodesic; undefined while nothing is drawn. */
  metresPerPixel(): number | undefined;
  /** Where true north is at the middle: degrees clockwise from the top of the window. */
  north(): number;
  /** The degrees of meridians and parallels where they meet the window's edges; empty while nothing is drawn. */
  frameLabels(): FrameLabel[];
  /** Whether a railway of the ground is on screen now. */
  showsRail(): boolean;
  /** The rectangles of the story's symbols and names as they lie on screen now. */
  obstacles(): Rectangle[];
  /** Tells the place under the mouse, undefined when it leaves, and how the ground's name there is written locally. Gives its removal. */
  onPointer(listener: (at: [number, number] | undefined, name?: LocalName) => void): Stop;
  /** Called at each frame in which the camera moves, the window changes or a new view is drawn. Gives its removal. */
  onMove(listener: () => void): Stop;
  resize(): void;
  remove(): void;
}
