import { Map as MapLibreMap } from 'maplibre-gl';
import { constrainTo, type Window } from './keep-in-square.ts';

/** Degrees from straight down. Every projection draws right as far as this; beyond it names lie over each other. */
const MAX_PITCH = 60;

/** An empty map with the gestures of the page: drag, wheel, right or Ctrl drag to turn and tilt, two fingers, and the keys. */
export function makeMap(container: HTMLElement, reducedMotion: boolean, window: () => Window): MapLibreMap {
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    maxPitch: MAX_PITCH,
    // North is up by the view's own bearing, which is seldom 0: nothing may snap to the grid's.
    bearingSnap: 0,
    fadeDuration: reducedMotion ? 0 : 200,
    renderWorldCopies: false,
    transformConstrain: (center, zoom) => constrainTo(window(), center, zoom),
  });
  hearReleases(map);
  return map;
}

/** MapLibre 6.17 hears a button's release on its own element alone: a drag that ends over the legend would go on until the mouse comes back. */
function hearReleases(map: MapLibreMap): void {
  const own = map.getCanvasContainer();
  const pass = (event: MouseEvent): void => {
    if (event.target instanceof Node && own.contains(event.target)) return;
    const { button, buttons, clientX, clientY } = event;
    own.dispatchEvent(new MouseEvent('mouseup', { button, buttons, clientX, clientY }));
  };
  document.addEventListener('mouseup', pass);
  map.on('remove', () => document.removeEventListener('mouseup', pass));
}
