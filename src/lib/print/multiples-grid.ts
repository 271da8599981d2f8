import type { Box } from './display-list.ts';
import { frameIn } from './sheet-camera.ts';

/** One map of several: room for its date above, and its frame. */
export interface Panel {
  readonly caption: Box;
  readonly frame: Box;
}

/** What decides how panels stand. Lengths in millimetres; `ground` is what must be in sight, in any one unit. */
export interface PanelRoom {
  readonly room: Box;
  readonly count: number;
  readonly ground: readonly [width: number, height: number];
  readonly captionMm: number;
  /** Of the border round each frame. */
  readonly borderMm: number;
  readonly gutterMm: number;
}

/** Panels of one size in rows, in as many columns as show the ground largest; equal choices take the fewer columns. */
export function panelGrid(given: PanelRoom): Panel[] {
  const { room, count, ground, captionMm, borderMm, gutterMm } = given;
  const choices = Array.from({ length: count }, (_, i) => sizeWith(i + 1, given));
  // The first of the best: millimetres on paper for a unit of ground.
  const shows = ({ widthMm, heightMm }: { widthMm: number; heightMm: number }): number =>
    Math.min(widthMm / ground[0], heightMm / ground[1]);
  const best = choices.reduce((a, b) => (shows(b) > shows(a) + 1e-9 ? b : a));
  return Array.from({ length: count }, (_, i) => {
    const xMm = room.xMm + (i % best.columns) * (best.widthMm + gutterMm);
    const yMm = room.yMm + Math.floor(i / best.columns) * (captionMm + best.heightMm + gutterMm);
    return {
      caption: { xMm, yMm, widthMm: best.widthMm, heightMm: captionMm },
      frame: frameIn({
        xMm: xMm + borderMm,
        yMm: yMm + captionMm + borderMm,
        widthMm: best.widthMm - 2 * borderMm,
        heightMm: best.heightMm - 2 * borderMm,
      }),
    };
  });
}

function sizeWith(columns: number, { room, count, captionMm, gutterMm }: PanelRoom) {
  const rows = Math.ceil(count / columns);
  return {
    columns,
    widthMm: (room.widthMm - (columns - 1) * gutterMm) / columns,
    heightMm: (room.heightMm - (rows - 1) * gutterMm) / rows - captionMm,
  };
}
