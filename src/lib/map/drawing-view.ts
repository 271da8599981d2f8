import { restoreNow, setNow, type Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FrameLabel } from '#lib/style/frame-degrees.ts';
import { ALL_LAYERS, type LayerGroups } from '#lib/style/layer-groups.ts';
import type { ShownClusters } from '#lib/style/many-clusters.ts';
import type { Overlay } from '#lib/style/placed-names.ts';
import type { LocalName } from '#lib/style/local-name.ts';
import { RAIL_LAYER } from '#lib/style/rail-layers.ts';
import { openGround } from './base-tiles.ts';
import { CameraMover } from './camera-mover.ts';
import type { FailureCode } from './failures.ts';
import { groundNameAt } from './ground-name.ts';
import { hideRimNames } from './rim-names.ts';
import type { Window } from './keep-in-square.ts';
import { NO_NOTES, type Look } from './look.ts';
import { openCluster } from './many/open-cluster.ts';
import { makeMap } from './make-map.ts';
import { NO_PADDING, type MapNotes, type MapView, type MapViewOptions, type Padding, type SceneMore } from './map-view-contract.ts'; // prettier-ignore
import { drawsLayer, metresPerPixelAtMiddle, projected, unprojected } from './measure.ts';
import { obstaclesOf, type Box } from './obstacles.ts';
import { Painting } from './painting.ts';
import { listenForPicks } from './picking.ts';
import { listenForTiledPicks } from './tiled-picks.ts';
import type { PlacedTiles } from '#lib/style/tiled-layers.ts';
import { PlayTime } from './play-time.ts';
import { listenForPointer } from './pointer.ts';
import type { Camera } from './view-camera.ts';
import { zoomLimits } from './view-limits.ts';
import { startWorkers } from './workers.ts';

/** The map itself. Calls before the workers are ready are remembered and drawn when they are. */
export class DrawingView implements MapView {
  readonly #map: MapLibreMap;
  readonly #mover: CameraMover;
  readonly #painting: Painting;
  readonly #options: MapViewOptions;
  readonly #failed = new Set<FailureCode>();
  readonly #time = new PlayTime({ setNow, restoreNow, now: () => performance.now() });
  readonly #stopPicking: () => void;
  #isRemoved = false;

  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#options = options;
    const {
      view,
      scene,
      theme,
      language,
      controlVoice,
      reducedMotion,
      layers: groups = ALL_LAYERS,
      notes = NO_NOTES,
    } = options;
    const fixed = { front: undefined, app6: false, tiled: [] };
    const look: Look = { view, scene, theme, language, controlVoice, groups, notes, ...fixed };
    const [map, seen] = [makeMap(container, reducedMotion, () => this.#window(container)), () => this.#painting.look.view]; // prettier-ignore
    this.#map = map;
    this.#mover = new CameraMover(map, seen, reducedMotion);
    this.#painting = new Painting(map, this.#mover, look, options, {
      fail: (code) => this.#fail(code),
      drawn: (drawn) => this.#drawn(drawn),
    });
    this.#stopPicking = listenForPicks(
      map,
      [(...at) => this.#painting.many.near(...at), (...at) => this.#painting.routes.near(...at)],
      (pixel, reach) => {
        const [{ many, look }, cell] = [this.#painting, this.#painting.many.clusterNear(pixel, reach)];
        if (cell === undefined) return undefined;
        return () => openCluster(cell, { many, mover: this.#mover, view: look.view, onPick: options.onPick });
      },
      options.onPick,
    );
    listenForTiledPicks(map, () => this.#painting.look.tiled, options.onTiledPick ?? (() => {}));
    this.#listen();
    this.setPadding(options.padding ?? NO_PADDING);
    openGround(options.assetBase, view.projection);
    const projections = options.dataset.views.map(({ projection }) => projection);
    startWorkers(options.assetBase, projections).then(
      () => this.#isRemoved || this.#painting.start(),
      () => this.#fail('workers'),
    );
  }

  showScene(scene: Scene, { controlVoice, front, app6 = false }: SceneMore = {}): void {
    this.#painting.showScene({ scene, front, app6, ...(controlVoice !== undefined && { controlVoice }) });
  }

  showView(view: View, camera?: Camera): void {
    this.#painting.showView(view, camera);
  }

  playAt = (position: number | undefined): void => this.#painting.routes.playAt(position);

  setTheme(theme: 'light' | 'dark'): void {
    this.#painting.restyle({ theme });
  }

  setLanguage(language: string): void {
    this.#painting.restyle({ language });
  }

  setLayers(groups: LayerGroups): void {
    this.#painting.showGroups(groups);
  }

  setNotes(notes: MapNotes): void {
    this.#painting.showNotes(notes);
  }

  onOverlay(listener: (overlay: Overlay) => void): () => void {
    return this.#painting.labels.listen(listener);
  }

  onClusters(listener: (clusters: ShownClusters) => void): () => void {
    return this.#painting.many.listen(listener);
  }

  setReducedMotion(reduced: boolean): void {
    this.#mover.reducedMotion = reduced;
    this.#painting.routes.setReducedMotion(reduced);
  }

  setPadding(padding: Padding): void {
    this.#mover.padding = padding;
  }

  setTiled(tiled: readonly PlacedTiles[]): void {
    this.#painting.restyle({ tiled });
  }

  playFor = (played: number | undefined): void => this.#time.follow(played);

  select(ids: readonly string[]): void {
    this.#painting.select(ids);
  }

  camera = (): Required<Camera> => this.#mover.camera;
  fly = (camera: Camera): void => this.#mover.travel(camera);
  panTo = (at: readonly [number, number]): void => this.#mover.panTo(at);
  zoomBy = (delta: number): void => this.#mover.zoomBy(delta);
  faceNorth = (): void => this.#mover.faceNorth();
  backToStory = (): void => this.#mover.travel(undefined);

  project = (at: readonly [number, number]): [number, number] | undefined =>
    this.#painting.isReady ? projected(this.#map, at) : undefined;
  unproject = (pixel: readonly [number, number]): [number, number] | undefined =>
    this.#painting.isReady ? unprojected(this.#map, pixel) : undefined;
  metresPerPixel = (): number | undefined =>
    this.#painting.isReady ? metresPerPixelAtMiddle(this.#map, this.#mover.padding) : undefined;
  north = (): number => (this.#painting.isReady ? this.#mover.north : 0);
  frameLabels = (): FrameLabel[] =>
    this.#painting.isReady ? this.#painting.graticule.labels(this.#painting.look.language) : [];
  showsRail = (): boolean => this.#painting.isReady && drawsLayer(this.#map, RAIL_LAYER);
  obstacles = (): Box[] => (this.#painting.isReady ? obstaclesOf(this.#map) : []);

  onPointer(listener: (at: [number, number] | undefined, name?: LocalName) => void): () => void {
    const nameAt = (pixel: readonly [number, number]): LocalName | undefined =>
      this.#painting.isReady ? groundNameAt(this.#map, pixel, this.#painting.look.language) : undefined;
    return listenForPointer(this.#map, this.unproject, nameAt, listener);
  }

  onMove(listener: () => void): () => void {
    this.#map.on('move', listener);
    return () => this.#map.off('move', listener);
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#isRemoved = true;
    this.#time.follow(undefined);
    this.#stopPicking();
    this.#painting.routes.stop();
    this.#map.remove();
  }

  #listen(): void {
    const [map, painting] = [this.#map, this.#painting];
    hideRimNames(map);
    map.on('zoom', () => painting.isReady && painting.many.isOtherZoom && painting.showScene({}));
    map.on('moveend', () => {
      if (!painting.isReady) return;
      painting.layOut();
      this.#options.onCamera(this.camera(), this.#mover.own);
    });
    map.on('resize', () => painting.layOut());
    map.on('webglcontextlost', () => {
      painting.lose();
      this.#fail('context-lost');
    });
    map.on('webglcontextrestored', () => painting.recover());
    map.on('error', (event) => {
      if ('sourceId' in event) this.#fail('ground');
    });
  }

  #drawn(drawn: boolean): void {
    this.#options.onDrawn?.(drawn);
    if (drawn && this.#failed.delete('context-lost')) this.#options.onRecovered?.('context-lost');
  }

  /** What the camera is kept within; MapLibre asks already while the map is made. */
  #window(container: HTMLElement): Window {
    const view = (this.#isMade ? this.#painting.look : this.#options).view;
    const room = { width: container.clientWidth, height: container.clientHeight };
    const free = this.#isMade ? this.#mover.room : room;
    return { view, room, bearing: this.#isMade ? this.#map.getBearing() : 0, limits: zoomLimits(view, free) };
  }

  get #isMade(): boolean {
    return this.#painting !== undefined;
  }

  /** Tells a failure once; a missing file fails for every tile. */
  #fail(code: FailureCode): void {
    if (!this.#failed.has(code)) this.#options.onFailure(code);
    this.#failed.add(code);
  }
}
