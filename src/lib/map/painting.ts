import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { stillData } from '#lib/style/still-routes.ts';
import type { CameraMover } from './camera-mover.ts';
import type { FailureCode } from './failures.ts';
import { FrontPush } from './front-push.ts';
import { addMissingImages } from './images.ts';
import { pushLayers } from './layer-push.ts';
import { ManyDrawing } from './many/many-drawing.ts';
import { MapGraticule } from './map-graticule.ts';
import { areSourcesDrawn } from './drawn-sources.ts';
import { dataOf, sameNotes, styleOf, surroundings, withDrawnSources, type Look, type SceneData } from './look.ts'; // prettier-ignore
import type { MapViewOptions } from './map-view-contract.ts';
import { LayingOut } from './laying-out.ts';
import { OldPicture } from './old-picture.ts';
import { registerProjection, sameProjection } from './projections.ts';
import { RouteDrawing } from './route-drawing.ts';
import { ScenePush } from './scene-push.ts';
import { TiledClock } from './tiled-clock.ts';
import { StoryNames } from './story-names.ts';
import type { Camera } from './view-camera.ts';

const RESTYLED = ['theme', 'language', 'tiled'] as const;

export interface PaintingHooks {
  readonly fail: (code: FailureCode) => void;
  readonly drawn: (drawn: boolean) => void;
}

/** What the map draws and how far it has come. A look may be changed at any time; it is drawn as soon as it can be. */
export class Painting {
  readonly #map: MapLibreMap;
  readonly #mover: CameraMover;
  readonly #options: MapViewOptions;
  readonly #hooks: PaintingHooks;
  readonly #push: ScenePush;
  readonly #front: FrontPush;
  readonly #oldPicture: OldPicture;
  readonly routes: RouteDrawing;
  readonly labels: StoryNames;
  readonly graticule: MapGraticule;
  readonly #tiled: TiledClock;
  readonly #laying: LayingOut;
  readonly many: ManyDrawing;
  #look: Look;
  #layers: readonly LayerSpecification[] = [];
  #selected: readonly string[] = [];
  /** Where to look once the style of a new view has come: only then MapLibre knows its projection. */
  #awaited: Camera | 'of view' | undefined;
  #drawnTold = false;
  #stage: 'starting' | 'loading' | 'drawn' | 'lost' = 'starting';

  constructor(map: MapLibreMap, mover: CameraMover, look: Look, options: MapViewOptions, hooks: PaintingHooks) {
    [this.#map, this.#mover, this.#look, this.#options, this.#hooks] = [map, mover, look, options, hooks];
    this.#awaited = options.camera ?? 'of view';
    this.#push = new ScenePush(map);
    this.#front = new FrontPush(map, () => mover.reducedMotion);
    this.#oldPicture = new OldPicture(map);
    this.labels = new StoryNames(map, mover, options.dataset);
    this.routes = new RouteDrawing(map, options.dataset, options.reducedMotion);
    this.#tiled = new TiledClock(map, options.dataset.compiled);
    this.many = new ManyDrawing(map, options.dataset);
    this.graticule = new MapGraticule(map);
    addMissingImages(map);
    this.#laying = new LayingOut({
      rests: () => this.isReady && !map.isMoving(),
      work: (signal) => this.labels.layOutMeanwhile(this.#look, signal),
      done: () => {
        this.#show(this.#data());
        map.triggerRepaint();
      },
    });
    map.on('movestart', () => this.#laying.interrupt());
    map.on('moveend', () => this.isReady && this.#drawGraticule());
    map.on('style.load', () => this.#settle());
    map.on('render', () => this.#tellDrawn());
  }

  get look(): Look {
    return this.#look;
  }

  /** True when the camera and the layers are those of the look. */
  get isReady(): boolean {
    return this.#stage === 'drawn' && !this.#awaited;
  }

  /** Draws for the first time; before it, changes are only remembered. */
  start(): void {
    if (this.#stage === 'starting') this.#load();
  }

  showView(view: Look['view'], camera: Camera | undefined): void {
    const stays = sameProjection(view.projection, this.#look.view.projection);
    if (this.#stage === 'drawn' && !stays) this.#oldPicture.keep();
    this.#look = { ...this.#look, view };
    if (this.isReady && stays) return this.#mover.travel(camera);
    this.#awaited = camera ?? 'of view';
    if (!stays && (this.#stage === 'loading' || this.#stage === 'drawn')) this.#load();
  }

  showScene(change: Partial<Pick<Look, 'scene' | 'controlVoice' | 'front' | 'app6'>>): void {
    this.#look = { ...this.#look, ...change };
    // A style on its way carries an older scene; it is brought up to date when it has come.
    if (this.#stage === 'drawn') this.#show(this.#data());
  }

  /** Other notes, or other panels over the map. */
  showNotes(notes: Look['notes']): void {
    if (sameNotes(notes, this.#look.notes)) return;
    this.#look = { ...this.#look, notes };
    this.layOut();
  }

  /** Gives the texts of the story their places for where the camera rests now. */
  layOut = (): void => this.#laying.ask();

  showGroups(groups: Look['groups']): void {
    this.#look = { ...this.#look, groups };
    if (this.#stage !== 'drawn') return;
    // Not in slices: what is asked for now is drawn with its names.
    this.#laying.drop();
    this.labels.layOut(this.#look);
    const [before, data] = [this.#layers, this.#data()];
    this.#layers = styleOf(this.#look, this.#options, this.#projectionType(), stillData(data)).layers;
    pushLayers(this.#map, before, this.#layers);
    this.#show(data);
  }

  /** The same ground and story in other colours or words, or with other layers of tiles. */
  restyle(change: Partial<Pick<Look, 'theme' | 'language' | 'tiled'>>): void {
    const before = this.#look;
    this.#look = { ...before, ...change };
    if (RESTYLED.every((name) => this.#look[name] === before[name])) return;
    if (this.#stage === 'loading') this.#load();
    if (this.#stage !== 'drawn') return;
    this.#laying.drop();
    if (this.isReady) this.labels.layOut(this.#look);
    this.#map.setStyle(this.#style(), { diff: true, transformStyle: withDrawnSources });
    this.#settle();
  }

  select(ids: readonly string[]): void {
    this.#selected = ids;
    this.routes.select(ids);
    if (this.#stage === 'drawn') this.#map.setGlobalStateProperty('selected', [...ids]);
    if (this.many.select(ids)) this.showScene({});
  }

  /** The graphics card has dropped everything: MapLibre has no style until it comes back. */
  lose(): void {
    if (this.#stage === 'starting') return;
    this.#awaited ??= this.#mover.own ? 'of view' : this.#mover.camera;
    this.#stage = 'lost';
    this.routes.rest();
    this.#tell(false);
  }

  /** Draws everything anew where the reader was. */
  recover(): void {
    if (this.#stage === 'lost') this.#load();
  }

  /** A whole new style, as a new projection needs. */
  #load(): void {
    this.#stage = 'loading';
    this.#tell(false);
    const data = stillData(this.#data());
    for (const push of [this.#push, this.#front]) push.sent(data);
    this.#map.setStyle(this.#style(), { diff: false, validate: false });
    this.#tiled.forget();
  }

  #settle(): void {
    if (this.#stage !== 'loading' && this.#stage !== 'drawn') return;
    this.#stage = 'drawn';
    this.#map.setGlobalStateProperty('selected', [...this.#selected]);
    this.routes.settle(this.#look.view);
    this.many.settle(this.#look);
    this.#front.settle();
    this.#show(this.#data());
    const awaited = this.#awaited;
    this.#awaited = undefined;
    if (awaited) {
      this.labels.forget();
      this.#mover.look(awaited === 'of view' ? undefined : awaited);
    }
    // A style comes without lines.
    this.#drawGraticule();
  }

  #drawGraticule = (): void => this.graticule.refresh(this.#look.view, this.#mover.padding);

  #show(data: SceneData): void {
    const still = stillData(data);
    for (const push of [this.#push, this.#front]) push.push(still);
    this.many.show(this.#look);
    this.#tiled.show(this.#look.scene.date, this.#look.scene.knownDay);
    this.routes.show(data['scene-routes'].features, this.#look);
  }

  /** `idle` never comes while routes flow, so every frame asks whether something is still on its way. */
  #tellDrawn(): void {
    const map = this.#map;
    const whole = this.isReady && !this.#laying.isUnderWay && !map.isMoving() && areSourcesDrawn(map);
    const complete = whole && map.areTilesLoaded();
    if (complete) this.#oldPicture.drop(this.#mover.reducedMotion, () => map.triggerRepaint());
    this.#tell(complete && !this.#oldPicture.shown);
  }

  #tell(drawn: boolean): void {
    if (drawn !== this.#drawnTold) this.#hooks.drawn(drawn);
    this.#drawnTold = drawn;
  }

  #data(): SceneData {
    const { look, leavesOut } = this.many.rest(this.#look, this.labels.wanted);
    return this.labels.placed(dataOf(look, this.#options, leavesOut), this.#look);
  }

  #style(): ReturnType<typeof styleOf> {
    const [projectionType, data] = [this.#projectionType(), stillData(this.#data())];
    this.#map.getContainer().style.backgroundColor = surroundings(this.#look);
    const style = styleOf(this.#look, this.#options, projectionType, data);
    this.#layers = style.layers;
    this.#tiled.use(this.#look.tiled);
    return style;
  }

  #projectionType(): string {
    try {
      return registerProjection(this.#look.view.projection);
    } catch {
      this.#hooks.fail('projection');
      this.#look = { ...this.#look, view: { ...this.#look.view, projection: 'mercator' } };
      return 'mercator';
    }
  }
}
