import { Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { buildStyle } from '#lib/style/build-style.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { SCENE_SOURCES, sceneSources } from '#lib/style/scene-sources.ts';
import { sentenceOf, type FailureCode } from './failures.ts';
import { createFlow, type Flow } from './flow.ts';
import { addMissingImages } from './images.ts';
import { constrainTo } from './keep-in-square.ts';
import type { MapView, MapViewOptions, Padding } from './map-view-contract.ts';
import { listenForPicks } from './picking.ts';
import { registerProjection } from './projections.ts';
import { ScenePush } from './scene-push.ts';
import { cameraOf, type Camera } from './view-camera.ts';
import { startWorkers } from './workers.ts';

type SceneData = ReturnType<typeof sceneSources>;

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const FLY_MS = 700;

/** The map itself. Calls before the workers are ready are remembered in its fields and drawn when they are. */
export class DrawingView implements MapView {
  readonly #map: MapLibreMap;
  readonly #push: ScenePush;
  readonly #flow: Flow;
  readonly #container: HTMLElement;
  readonly #options: MapViewOptions;
  readonly #failed = new Set<FailureCode>();
  readonly #stopPicking: () => void;
  #view: View;
  #scene: Scene;
  #theme: 'light' | 'dark';
  #language: string;
  #controlVoice: string;
  #reducedMotion: boolean;
  #padding: Padding;
  #selected: readonly string[] = [];
  /** Where to look once the style of a new view has come: only then MapLibre knows its projection. */
  #awaited: Camera | 'of view' | undefined;
  #drawnTold = false;
  #stage: 'starting' | 'loading' | 'drawn' | 'removed' = 'starting';

  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#container = container;
    this.#options = options;
    this.#view = options.view;
    this.#scene = options.scene;
    this.#theme = options.theme;
    this.#language = options.language;
    this.#controlVoice = options.controlVoice;
    this.#reducedMotion = options.reducedMotion;
    this.#padding = options.padding ?? NO_PADDING;
    this.#awaited = options.camera ?? 'of view';
    this.#map = new MapLibreMap({
      container,
      attributionControl: false,
      maxPitch: 0,
      pitchWithRotate: false,
      fadeDuration: options.reducedMotion ? 0 : 200,
      renderWorldCopies: false,
      transformConstrain: (center, zoom) => constrainTo(this.#view.projection, center, zoom),
    });
    this.#push = new ScenePush(this.#map);
    this.#flow = createFlow(this.#map, options.reducedMotion);
    this.#stopPicking = listenForPicks(this.#map, options.onPick);
    addMissingImages(this.#map);
    this.#listen();
    startWorkers(options.assetBase).then(
      () => this.#stage !== 'removed' && this.#loadStyle(),
      () => this.#fail('workers'),
    );
  }

  showScene(scene: Scene, more?: { controlVoice?: string }): void {
    this.#scene = scene;
    this.#controlVoice = more?.controlVoice ?? this.#controlVoice;
    // A style on its way carries an older scene; it is brought up to date when it has come.
    if (this.#stage === 'drawn') this.#show(this.#data());
  }

  showView(view: View, camera?: Camera): void {
    this.#view = view;
    this.#awaited = camera ?? 'of view';
    if (this.#stage !== 'starting') this.#loadStyle();
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.#theme = theme;
    this.#restyle();
  }

  setLanguage(language: string): void {
    this.#language = language;
    this.#restyle();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#flow.setReducedMotion(reduced);
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#map.setPadding({ ...padding });
  }

  select(ids: readonly string[]): void {
    this.#selected = ids;
    if (this.#stage === 'drawn') this.#map.setGlobalStateProperty('selected', [...ids]);
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom(), bearing: this.#map.getBearing() };
  }

  fly({ center, zoom, bearing }: Camera): void {
    const target = { center: [...center] as [number, number], zoom, bearing };
    if (this.#reducedMotion) this.#map.jumpTo(target);
    else this.#map.easeTo({ ...target, duration: FLY_MS });
  }

  panTo(at: readonly [number, number]): void {
    this.fly({ ...this.camera(), center: at });
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#stage = 'removed';
    this.#stopPicking();
    this.#flow.stop();
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => this.#settle());
    map.on('moveend', () => this.#stage === 'drawn' && this.#options.onCamera(this.camera()));
    map.on('render', () => this.#tellDrawn());
    map.on('webglcontextlost', () => this.#options.onFailure('context-lost', sentenceOf('context-lost')));
    map.on('error', (event) => {
      if ('sourceId' in event) this.#fail('ground');
    });
  }

  /** `idle` never comes while routes flow, so every frame asks whether something is still on its way. */
  #tellDrawn(): void {
    const settled = this.#stage === 'drawn' && !this.#awaited && !this.#map.isMoving();
    const drawn = settled && SCENE_SOURCES.every((source) => this.#map.isSourceLoaded(source)) && this.#map.areTilesLoaded();
    if (drawn !== this.#drawnTold) this.#options.onDrawn?.(drawn);
    this.#drawnTold = drawn;
  }

  /** A whole new style, as a new projection needs. */
  #loadStyle(): void {
    this.#stage = 'loading';
    this.#map.setStyle(this.#style(), { diff: false });
  }

  /** The same layers in other colours or words. */
  #restyle(): void {
    if (this.#stage === 'loading') this.#loadStyle();
    if (this.#stage !== 'drawn') return;
    this.#map.setStyle(this.#style(), { diff: true });
    this.#settle();
  }

  #settle(): void {
    if (this.#stage === 'removed' || this.#stage === 'starting') return;
    this.#stage = 'drawn';
    this.#map.setGlobalStateProperty('selected', [...this.#selected]);
    this.#show(this.#data());
    if (!this.#awaited) return;
    const { center, zoom, bearing } = this.#awaited === 'of view' ? cameraOf(this.#view, this.#room()) : this.#awaited;
    this.#awaited = undefined;
    this.#map.jumpTo({ center: [...center], zoom, bearing, padding: { ...this.#padding } });
  }

  #show(data: SceneData): void {
    this.#push.push(data);
    this.#flow.show(data['scene-routes'].features.some(({ properties }) => properties?.['window'] === 'open'));
  }

  #data(): SceneData {
    return sceneSources(this.#scene, {
      dataset: this.#options.dataset,
      language: this.#language,
      controlVoice: this.#controlVoice,
    });
  }

  #style(): ReturnType<typeof buildStyle> {
    const { dataset, assetBase } = this.#options;
    const [projectionType, data] = [this.#projectionType(), this.#data()];
    this.#push.sent(data);
    // A square ends somewhere; beyond it the window is plain sea, not the page's white.
    this.#container.style.backgroundColor = paletteOf(this.#theme).sea;
    return buildStyle({
      palette: paletteOf(this.#theme),
      language: this.#language,
      actors: dataset.actors,
      ownNames: dataset.features.map(({ name }) => name.en),
      projection: this.#view.projection,
      projectionType,
      latitude: this.#view.camera.center[1],
      assetBase,
      data,
    });
  }

  #projectionType(): string {
    try {
      return registerProjection(this.#view.projection);
    } catch {
      this.#fail('projection');
      this.#view = { ...this.#view, projection: 'mercator' };
      return 'mercator';
    }
  }

  #room(): { width: number; height: number } {
    const { top, right, bottom, left } = this.#padding;
    return { width: this.#container.clientWidth - left - right, height: this.#container.clientHeight - top - bottom };
  }

  /** Tells a failure once; a missing file fails for every tile. */
  #fail(code: FailureCode): void {
    if (!this.#failed.has(code)) this.#options.onFailure(code, sentenceOf(code));
    this.#failed.add(code);
  }
}
