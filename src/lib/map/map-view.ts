import 'maplibre-gl/dist/maplibre-gl.css';
import { DrawingView } from './drawing-view.ts';
import { hasWebGl } from './failures.ts';
import { inertView } from './inert-view.ts';
import type { MapView, MapViewOptions } from './map-view-contract.ts';

/** Draws a map into a container. A limit of the machine is told to `onFailure`, never thrown; the view then does nothing. */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  try {
    if (hasWebGl()) return new DrawingView(container, options);
  } catch {
    // MapLibre throws when the context cannot be made after all; told below.
  }
  options.onFailure('no-webgl');
  return inertView(options);
}
