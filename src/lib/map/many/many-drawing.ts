import Flatbush from 'flatbush';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { SceneFeature } from '#lib/scene/scene.ts';
import { actorColours } from '#lib/style/actor-colour.ts';
import { manyInstances, manyPositions } from '#lib/style/many-instances.ts';
import { ManyClusters, type Cluster, type ShownClusters } from '#lib/style/many-clusters.ts';
import { cameraOnPoints, type ClusterRoom } from '#lib/style/cluster-camera.ts';
import { manyPoints, type ManyPoints } from '#lib/style/many-points.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { sizeOf } from '#lib/style/place-features.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { metresPerPixelAt, squareMetres } from '#lib/style/scale.ts';
import type { SceneSourceOptions } from '#lib/style/scene-sources.ts';
import { symbolRadius, SYMBOL_RADIUS } from '#lib/style/symbol-size.ts';
import { colourIn } from '../gpu/colour.ts';
import type { Look } from '../look.ts';
import { projected } from '../measure.ts';
import { boxesAbout } from '../pick-boxes.ts';
import { planeOf } from '../planes.ts';
import { sameProjection } from '../projections.ts';
import type { Camera } from '../view-camera.ts';
import { ClusterSigns } from './cluster-signs.ts';
import { ManyShown, type Names } from './many-shown.ts';
import { PointsLayer, type PointsFrame } from './points-layer.ts';

const LAYER = 'scene-many';
/** The lowest of the layers of places. */
const BELOW = 'scene-place-people';

interface Laid {
  readonly projection: View['projection'];
  readonly plane: Plane;
  readonly positions: Float32Array;
  readonly clusters: ManyClusters;
}

/**
 * Thousands of points: the graphics card draws those that the scene shows, in one call; a step tells it which, and cuts no tile again. Where
 * they stand too close together to be told apart, a sign with their number stands for them.
 */
export class ManyDrawing {
  readonly #map: MapLibreMap;
  readonly #many: ManyPoints;
  readonly #actors: Dataset['actors'];
  readonly #shown: ManyShown;
  readonly #layer = new PointsLayer(LAYER, () => this.#frame());
  #laid: Laid | undefined;
  #look: Look | undefined;
  readonly #signs: ClusterSigns;
  readonly #listeners = new Set<(clusters: ShownClusters) => void>();
  #apart: readonly string[] = [];
  /** Numbers of the points that are drawn as dots. */
  #dots: readonly number[] = [];
  #clusters: readonly Cluster[] = [];
  #index: Flatbush | undefined;

  constructor(map: MapLibreMap, dataset: Dataset) {
    [this.#map, this.#many, this.#actors] = [map, manyPoints(dataset), dataset.actors];
    this.#shown = new ManyShown(this.#many);
    this.#signs = new ClusterSigns(map);
  }

  /** Whether the map has come to a zoom at which points fall into other cells than those drawn. */
  get isOtherZoom(): boolean {
    return this.#laid?.clusters.isOther(this.#zoom()) ?? false;
  }

  /** Tells the clusters that are shown whenever they are others, at once for the first time. Gives its removal. */
  listen(listener: (clusters: ShownClusters) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#told());
    return () => this.#listeners.delete(listener);
  }

  /** Draws these apart, as any other place: what is selected has a ring. Tells whether that changes anything. */
  select(ids: readonly string[]): boolean {
    const isOurs = (id: string): boolean => this.#many.numbers.has(id);
    const before = this.#apart;
    this.#apart = ids.filter(isOurs);
    return before.length > 0 || this.#apart.length > 0;
  }

  /** What of a scene is left to be sent, and of what of it only the name. */
  rest(
    look: Look,
    names: Names | undefined,
  ): { readonly look: Look; readonly leavesOut: SceneSourceOptions['leavesOut'] } {
    const features = this.#shown.take(look.scene, this.#apart, names);
    const clusters = this.#laid?.clusters;
    clusters?.zoomTo(this.#zoom());
    clusters?.step(this.#shown.shown.filter((number) => this.#shown.marks[number]?.open));
    const isClustered = ({ id }: SceneFeature): boolean => clusters?.holds(this.#many.numbers.get(id) ?? -1) ?? false;
    const isDrawn = ({ id }: SceneFeature): boolean => this.#many.numbers.has(id) && !this.#apart.includes(id);
    return {
      look: { ...look, scene: { ...look.scene, features } },
      leavesOut: (standing) => (isDrawn(standing) ? (isClustered(standing) ? 'all' : 'all but name') : undefined),
    };
  }

  /** Call it after every new style, which comes without it. */
  settle(look: Look): void {
    const { projection } = look.view;
    if (this.#many.points.length === 0) return;
    if (!this.#laid || !sameProjection(this.#laid.projection, projection)) {
      const plane = planeOf(projection);
      const positions = manyPositions(this.#many.points, plane);
      this.#laid = { projection, plane, positions, clusters: new ManyClusters(positions, plane.round) };
      this.#index = undefined;
    }
    if (!this.#map.getLayer(LAYER)) this.#map.addLayer(this.#layer, BELOW);
    this.#signs.settle(look, BELOW);
  }

  /** Draws what was last taken of a scene (`rest`). */
  show(look: Look): void {
    if (!this.#laid) return;
    this.#look = look;
    const { plane, clusters, positions } = this.#laid;
    const { marks, shown } = this.#shown;
    this.#dots = shown.filter((number) => !clusters.holds(number));
    const [palette, { points }] = [paletteOf(look.theme), this.#many];
    const hues = actorColours(this.#actors, palette);
    this.#layer.setInstances(manyInstances(this.#dots, { points, marks, palette, hues, positions }));
    this.#clusters = clusters.clusters();
    if (!this.#signs.show(this.#clusters, plane, look)) return;
    const told = this.#told();
    for (const listener of this.#listeners) listener(told);
  }

  /** Ids of the drawn points within so many CSS pixels of a pixel, nearest first. */
  near([x, y]: readonly [number, number], reach: number): string[] {
    const [laid, frame] = [this.#laid, this.#frame()];
    if (!laid || !frame || this.#dots.length === 0) return [];
    const far = reach + frame.radius;
    const drawn = new Set(this.#dots);
    const index = (this.#index ??= indexOf(laid.positions));
    const found = boxesAbout(this.#map, laid.plane, [x, y], far).flatMap((box) => index.search(...box, (number) => drawn.has(number))); // prettier-ignore
    const near = found.flatMap((number) => {
      const { id, at: [lng = NaN, lat = NaN] = [] } = this.#many.points[number] ?? {};
      const pixel = projected(this.#map, [lng, lat]);
      const away = pixel ? Math.hypot(pixel[0] - x, pixel[1] - y) : Infinity;
      return id !== undefined && away <= far ? [{ id, away }] : [];
    });
    return near.sort((a, b) => a.away - b.away).map(({ id }) => id);
  }

  /** The cell of the cluster whose sign lies within so many CSS pixels of a pixel. */
  clusterNear = (pixel: readonly [number, number], reach: number): number | undefined => this.#signs.near(pixel, reach);

  /** The ids of a cluster's points, and where to look so that they fill the window. */
  cluster(
    cell: number,
    room: ClusterRoom,
  ): { readonly ids: string[]; readonly camera: Pick<Camera, 'center' | 'zoom'> } | undefined {
    if (!this.#laid) return undefined;
    const { clusters, plane } = this.#laid;
    const points = clusters.pointsOf(cell).flatMap((number) => this.#many.points[number] ?? []);
    const { at, zoom } = cameraOnPoints(
      points.map((point) => plane.forward(point.at) as [number, number]),
      room,
    );
    return { ids: points.map(({ id }) => id), camera: { center: plane.inverse(at), zoom } };
  }

  /** A globe is as large on screen wherever it is looked at: MapLibre's zoom there sinks towards the poles. */
  #zoom(): number {
    const zoom = this.#map.getZoom();
    return this.#laid?.plane.round ? zoom - Math.log2(Math.cos((this.#map.getCenter().lat * Math.PI) / 180)) : zoom;
  }

  #told(): ShownClusters {
    const [laid, look] = [this.#laid, this.#look];
    if (!laid || !look?.groups.sites.visible) return { signs: [], holds: () => false };
    const { clusters, plane } = laid;
    return {
      signs: this.#clusters.map(({ at }) => plane.inverse([...at])),
      holds: (id) => clusters.holds(this.#many.numbers.get(id) ?? -1),
    };
  }

  #frame(): PointsFrame | undefined {
    const [look, laid] = [this.#look, this.#laid];
    if (!look?.groups.sites.visible || !laid) return undefined;
    const { projection, camera } = look.view;
    const side = squareMetres(projection, camera.center[1]);
    const radius = symbolRadius(sizeOf('point'), metresPerPixelAt(this.#map.getZoom(), side));
    const { lng, lat } = this.#map.getCenter();
    return {
      radius,
      size: radius / SYMBOL_RADIUS,
      fill: colourIn(paletteOf(look.theme).halo, 1),
      opacity: look.groups.sites.opacity,
      centre: laid.plane.forward([lng, lat]),
    };
  }
}

/** Positions by place; what the projection cannot hold is found nowhere. */
function indexOf(positions: Float32Array): Flatbush {
  const index = new Flatbush(Math.max(1, positions.length / 4));
  for (let i = 0; i < positions.length; i += 4) index.add(positions[i] ?? NaN, positions[i + 1] ?? NaN);
  index.finish();
  return index;
}
