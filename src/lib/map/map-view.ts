import 'maplibre-gl/dist/maplibre-gl.css';
import { DrawingView } from './drawing-view.ts';
import { hasWebGl, sentenceOf } from './failures.ts';
import type { MapView, MapViewOptions } from './map-view-contract.ts';

/** Draws a map into a container. A limit of the machine is told to `onFailure`, never thrown; the view then does nothing. */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  try {
    if (hasWebGl()) return new DrawingView(container, options);
  } catch {
    // MapLibre throws when the context cannot be made after all; told below.
  }
  options.onFailure('no-webgl', sentenceOf('no-webgl'));
  return inertView(options);
}

/** A view that draws nothing, for a machine that cannot. */
function inertView({ view }: MapViewOptions): MapView {
  const nothing = (): void => {};
  return {
    showScene: nothing,
    showView: nothing,
    setTheme: nothing,
    setLanguage: nothing,
    setReducedMotion: nothing,
    setPadding: nothing,
    select: nothing,
    camera: () => ({ center: view.camera.center, zoom: 0, bearing: 0 }),
    fly: nothing,
    panTo: nothing,
    resize: nothing,
    remove: nothing,
  };
}
