import type { Map as MapLibreMap } from 'maplibre-gl';
import { CHEVRON_LAYER, FLOW_LAYER } from '#lib/style/route-layers.ts';

/** Dash patterns, in line widths, of a short stroke that moves along the line by one step each. */
const STROKE = 2.5;
const GAP = 11.5;
const STEPS = 28;
/** At most so many steps a second: direction is what is shown, not speed. */
const MS_PER_STEP = 1000 / 14;

/** The pattern of one step. It begins with a gap as long as the stroke has come; a stroke cut by the end shows at the start. */
export function dashAt(step: number): number[] {
  const period = STROKE + GAP;
  const shift = ((step % STEPS) * period) / STEPS;
  return shift <= GAP ? [0, shift, STROKE, GAP - shift] : [shift - GAP, GAP, period - shift, 0];
}

export interface Flow {
  /** Tell it when open routes appear or go, and after every change of style. */
  show(isAnyOpen: boolean): void;
  setReducedMotion(reduced: boolean): void;
  stop(): void;
}

/**
 * Shows the direction of open routes: strokes that flow along them, still chevrons for readers who asked for less motion. It moves no
 * position. It rests when nothing is open and while the page is hidden.
 */
export function createFlow(map: MapLibreMap, reducedMotion: boolean): Flow {
  let [reduced, open, frame, step, last] = [reducedMotion, false, 0, 0, 0];

  const tick = (now: number): void => {
    frame = requestAnimationFrame(tick);
    if (now - last < MS_PER_STEP || !map.getLayer(FLOW_LAYER)) return;
    last = now;
    map.setPaintProperty(FLOW_LAYER, 'line-dasharray', dashAt(step++), { validate: false });
  };
  const update = (): void => {
    const visible = (layer: string, shown: boolean): void => {
      if (map.getLayer(layer)) map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none');
    };
    visible(FLOW_LAYER, open && !reduced);
    visible(CHEVRON_LAYER, open && reduced);
    cancelAnimationFrame(frame);
    frame = open && !reduced && !document.hidden ? requestAnimationFrame(tick) : 0;
  };
  document.addEventListener('visibilitychange', update);
  return {
    show(isAnyOpen) {
      open = isAnyOpen;
      update();
    },
    setReducedMotion(value) {
      reduced = value;
      update();
    },
    stop() {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', update);
    },
  };
}
