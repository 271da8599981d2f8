import { roundScale } from '#lib/print/sheet-camera.ts';

/** First figures of the n of 1 : n that are round, in order. */
const ROUND = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9] as const;

/** The next round n above (`1`: more ground) or below (`-1`: less) the present one. */
export function stepScale(scale: number, direction: 1 | -1): number {
  const power = 10 ** Math.floor(Math.log10(scale) + 1e-9);
  const steps = [power / 10, power, power * 10].flatMap((ten) => ROUND.map((first) => first * ten));
  const slack = scale * 1e-6;
  const next =
    direction === 1 ? steps.find((step) => step > scale + slack) : steps.findLast((step) => step < scale - slack);
  return next ?? scale;
}

/** A frame in the finder: its middle and its size, CSS pixels. */
export interface FrameBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The n when a corner has been dragged to a point: the middle stays, and the farther of the two distances counts. */
export function scaleOfCorner(frame: FrameBox, [x, y]: readonly [number, number], scale: number): number {
  const grown = Math.max(Math.abs(x - frame.x) / (frame.width / 2), Math.abs(y - frame.y) / (frame.height / 2));
  return roundScale(Math.max(1000, scale * Math.max(0.02, grown)));
}

/** Share of a frame that an arrow key moves it by; with Shift finer. */
const [STEP, FINE] = [0.1, 0.02];

/** By how much a key moves a frame, CSS pixels; undefined for other keys. */
export function moveOfKey(
  key: string,
  shift: boolean,
  { width, height }: FrameBox,
): readonly [number, number] | undefined {
  const share = shift ? FINE : STEP;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-width * share, 0],
    ArrowRight: [width * share, 0],
    ArrowUp: [0, -height * share],
    ArrowDown: [0, height * share],
  };
  return moves[key];
}
