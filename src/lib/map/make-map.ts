import { Map as MapLibreMap } from 'maplibre-gl';
import { constrainTo, type Window } from './keep-in-square.ts';

/** Degrees from straight down. Every projection draws right as far as this; beyond it names lie over each other. */
const MAX_PITCH = 60;

/** An empty map with the gestures of the page: drag, wheel, right or Ctrl drag to turn and tilt, two fingers, and the keys. */
export function makeMap(container: HTMLElement, reducedMotion: boolean, window: () => Window): MapLibreMap {
  return new MapLibreMap({
    container,
    attributionControl: false,
    maxPitch: MAX_PITCH,
    // North is up by the view's own bearing, which is seldom 0: nothing may snap to the grid's.
    bearingSnap: 0,
    fadeDuration: reducedMotion ? 0 : 200,
    renderWorldCopies: false,
    transformConstrain: (center, zoom) => constrainTo(window(), center, zoom),
  });
}
