import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FailureCode } from './failures.ts';
import type { Camera } from './view-camera.ts';

/** CSS pixels of the window's edges that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

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
  /** Ids of the features under a click or tap, topmost first; empty when there are none. */
  readonly onPick: (ids: string[]) => void;
  /** After every movement of the camera. */
  readonly onCamera: (camera: Camera) => void;
  /** True once everything asked for is on screen, false while something is on its way. */
  readonly onDrawn?: (drawn: boolean) => void;
  readonly onFailure: (code: FailureCode, sentence: string) => void;
}

/** A map of one dataset. Every method may be called at any time, also before the ground has come and after a failure. */
export interface MapView {
  showScene(scene: Scene, options?: { controlVoice?: string }): void;
  /** Changes the projection; looks at the view's own camera unless one is given. */
  showView(view: View, camera?: Camera): void;
  setTheme(theme: 'light' | 'dark'): void;
  setLanguage(language: string): void;
  setReducedMotion(reduced: boolean): void;
  setPadding(padding: Padding): void;
  select(ids: readonly string[]): void;
  camera(): Camera;
  /** Moves to a camera; at once under reduced motion. */
  fly(camera: Camera): void;
  /** Brings `[longitude, latitude]` to the middle at the same scale. */
  panTo(at: readonly [number, number]): void;
  resize(): void;
  remove(): void;
}
