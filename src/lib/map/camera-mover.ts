import type { Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import { NO_PADDING, type Padding } from './map-view-contract.ts';
import { cameraOf, northUp, type Camera, type Room } from './view-camera.ts';

const EASE_MS = 700;

/** Moves the camera, and knows whether it is the view's own, which then stays fitted to the window. */
export class CameraMover {
  readonly #map: MapLibreMap;
  readonly #view: () => View;
  #padding: Padding = NO_PADDING;
  reducedMotion: boolean;
  /** True while the camera is the view's own. */
  own = true;

  constructor(map: MapLibreMap, view: () => View, reducedMotion: boolean) {
    this.#map = map;
    this.#view = view;
    this.reducedMotion = reducedMotion;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.own = false;
    });
    // MapLibre 6.17 does not say that a movement by wheel is the reader's.
    map.on('wheel', () => {
      this.own = false;
    });
    map.on('resize', () => this.refit());
  }

  get padding(): Padding {
    return this.#padding;
  }

  set padding(padding: Padding) {
    this.#padding = padding;
    this.#map.setPadding({ ...padding });
    this.refit();
  }

  get camera(): Required<Camera> {
    const { lng, lat } = this.#map.getCenter();
    const [zoom, bearing, pitch] = [this.#map.getZoom(), this.#map.getBearing(), this.#map.getPitch()];
    return { center: [lng, lat], zoom, bearing, pitch };
  }

  /** Where true north is at the middle: degrees clockwise from the top of the window, -180 to 180. */
  get north(): number {
    const { lng, lat } = this.#map.getCenter();
    const degrees = northUp(this.#view(), [lng, lat]) - this.#map.getBearing();
    return ((((degrees + 180) % 360) + 360) % 360) - 180;
  }

  /** Looks at a camera at once; at the view's own when none is given. */
  look(camera: Camera | undefined): void {
    this.own = camera === undefined;
    this.#map.jumpTo({ ...target(camera ?? this.#story()), padding: { ...this.#padding } });
  }

  /** Travels to a camera; to the view's own when none is given. */
  travel(camera: Camera | undefined): void {
    this.own = camera === undefined;
    const to = target(camera ?? this.#story());
    if (this.reducedMotion) this.#map.jumpTo(to);
    else this.#map.easeTo({ ...to, duration: EASE_MS });
  }

  panTo(at: readonly [number, number]): void {
    this.travel({ ...this.camera, center: at });
  }

  zoomBy(delta: number): void {
    this.own = false;
    this.#map.zoomTo(this.#map.getZoom() + delta, { duration: this.reducedMotion ? 0 : EASE_MS / 2 });
  }

  faceNorth(): void {
    this.travel({ ...this.camera, bearing: this.#map.getBearing() + this.north, pitch: 0 });
  }

  /** Fits the view's own camera to a window that has changed. */
  refit(): void {
    if (this.own && this.#map.style && !this.#map.isMoving()) this.look(undefined);
  }

  #story(): Required<Camera> {
    return cameraOf(this.#view(), this.room);
  }

  /** The part of the window that nothing covers. */
  get room(): Room {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    return { width: clientWidth - left - right, height: clientHeight - top - bottom };
  }
}

const target = ({ center, zoom, bearing, pitch }: Camera) => ({
  center: [...center] as [number, number],
  zoom,
  bearing,
  pitch: pitch ?? 0,
});
