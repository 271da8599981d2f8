import type { Box, Item, PointMm, TextItem } from './display-list.ts';
import { boxesOnLines, LEADER_HALF_MM } from './line-boxes.ts';
import { lineHeightMm, mmOf, wrapName, type Measure } from './measure.ts';
import type { NameCandidate } from './name-candidates.ts';

/** A name in a place. */
export interface NameSetting {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
  /** Ground on which no other symbol may stand: round a name that is off its own, along the line that leads to it. */
  readonly apart?: readonly Box[];
  /** A thin line of this length leads to it, millimetres. */
  readonly ledMm?: number;
}

/** Times of its usual distance at which a place's name is tried where a line would cross it there. */
const FURTHER = [1.7];
/** From here on a thin line leads to it, in so many directions. */
const LED = [2.2, 2.8, 3.6, 4.5, 5.5, 7, 8.5, 10, 12, 14.5];
const DIRECTIONS = 24;
/** And times of its width, so that it stands in fewer lines. */
const FLAT = 3;
/** Paper left open between a place and the line that leads from it, millimetres. */
const OPEN_MM = 1.1;
/** Capitals of the font, in sizes: what a name is centred by. */
const CAP_HEIGHT = 0.71;
/** A step of an area's name off its middle, in its own widths and in lines. */
const STEP = { across: 0.35, down: 1.2 };

/** A name broken into lines, as it stands anywhere. */
interface Shape {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly widthMm: number;
  readonly heightMm: number;
}

function shapeOf({ text, style }: NameCandidate, maxWidthMm: number, measure: Measure): Shape {
  const lines = wrapName(text, style, maxWidthMm, measure);
  const widths = lines.map((line) => measure.widthMm(line, style));
  return { lines, widths, widthMm: Math.max(...widths), heightMm: lines.length * lineHeightMm(style) };
}

/** A name beside its point, where it is looked for first; a country's in its middle, then a little off it. */
export function nearSettings(candidate: NameCandidate, measure: Measure): NameSetting[] {
  const shape = shapeOf(candidate, candidate.maxWidthMm, measure);
  const beside = candidate.anchors.map((anchor) => besideAt(candidate, shape, anchor, 1));
  return [...beside, ...shiftedSettings(candidate, shape)];
}

function shiftedSettings(candidate: NameCandidate, shape: Shape): NameSetting[] {
  const { shifts: [mostAcross, mostDown] = [0, 0], style } = candidate;
  const [x, y] = candidate.trace[0] ?? [0, 0];
  const [acrossMm, downMm] = [STEP.across * shape.widthMm, STEP.down * lineHeightMm(style)];
  const stepsTo = (most: number): number[] => Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
  return stepsTo(mostAcross)
    .flatMap((across) => stepsTo(mostDown).map((down) => [across * acrossMm, down * downMm] as const))
    .filter(([across, down]) => across !== 0 || down !== 0)
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([across, down]) =>
      settingIn(candidate, shape, [x + across - shape.widthMm / 2, y + down - shape.heightMm / 2], 0.5),
    );
}

/**
 * A place's name in fewer lines, then further off its point, at last with a thin line that leads to it: it reads better so than with a route
 * or a symbol under it, as long as one can see whose name it is.
 */
export function* furtherSettings(candidate: NameCandidate, measure: Measure, frame: Box): Generator<NameSetting> {
  if (!candidate.ofPlace) return;
  const own = shapeOf(candidate, candidate.maxWidthMm, measure);
  const flat = shapeOf(candidate, FLAT * candidate.maxWidthMm, measure);
  const shapes = flat.lines.length < own.lines.length ? [own, flat] : [own];
  if (shapes.length > 1) for (const anchor of candidate.anchors) yield besideAt(candidate, flat, anchor, 1);
  for (const times of FURTHER) {
    for (const shape of shapes) {
      for (const anchor of candidate.anchors) {
        const set = besideAt(candidate, shape, anchor, times);
        yield { ...set, apart: set.boxes.map((box) => grown(box, candidate.offsetMm * times)) };
      }
    }
  }
  for (const times of LED) {
    for (const shape of shapes) {
      for (let i = 0; i < DIRECTIONS; i++) yield ledAt(candidate, shape, (2 * Math.PI * i) / DIRECTIONS, times, frame);
    }
  }
}

/** A name so far off in a direction, with the line to it; what lies to the left ends, what lies to the right begins at the line. */
function ledAt(candidate: NameCandidate, shape: Shape, angle: number, times: number, frame: Box): NameSetting {
  const [x, y] = candidate.trace[0] ?? [0, 0];
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const away = candidate.offsetMm * times;
  const left = x + across * (away + shape.widthMm / 2) - shape.widthMm / 2;
  const top = y + down * (away + shape.heightMm / 2) - shape.heightMm / 2;
  const set = settingIn(candidate, shape, [left, top], across > 0.3 ? 0 : across < -0.3 ? 1 : 0.5);
  const to: PointMm = [within(x, left, shape.widthMm), within(y, top, shape.heightMm)];
  const ledMm = Math.hypot(to[0] - x, to[1] - y);
  const share = OPEN_MM / Math.max(OPEN_MM, ledMm);
  const points: PointMm[] = [[x + (to[0] - x) * share, y + (to[1] - y) * share], to];
  const leader: Item = { kind: 'path', points, stroke: candidate.style.colour, strokeMm: 0.15 };
  return { items: [leader, ...set.items], boxes: set.boxes, apart: boxesOnLines([points], frame, LEADER_HALF_MM), ledMm }; // prettier-ignore
}

const within = (value: number, from: number, length: number): number => Math.min(from + length, Math.max(from, value));

/** A name at so many times its distance from its point, on one of MapLibre's sides of it. */
function besideAt(candidate: NameCandidate, shape: Shape, anchor: string, times: number): NameSetting {
  const [x, y] = candidate.trace[0] ?? [0, 0];
  const { widthMm, heightMm } = shape;
  const away = candidate.offsetMm * times * (anchor.includes('-') ? Math.SQRT1_2 : 1);
  const left = anchor.includes('left') ? x + away : anchor.includes('right') ? x - away - widthMm : x - widthMm / 2;
  const top = anchor.startsWith('top')
    ? y + away
    : anchor.startsWith('bottom')
      ? y - away - heightMm
      : y - heightMm / 2;
  return settingIn(candidate, shape, [left, top], anchor.includes('left') ? 0 : anchor.includes('right') ? 1 : 0.5);
}

/** Each line of a name, and the box they stand in. */
function settingIn({ style, halo }: NameCandidate, shape: Shape, [left, top]: PointMm, align: number): NameSetting {
  const { widthMm, heightMm } = shape;
  const items = shape.lines.map((text, i): TextItem => {
    const middle = top + (i + 0.5) * lineHeightMm(style);
    return {
      kind: 'text',
      text,
      style,
      halo,
      xMm: left + align * (widthMm - (shape.widths[i] ?? 0)),
      yMm: middle + mmOf(style.sizePt * CAP_HEIGHT) / 2,
    };
  });
  return { items, boxes: [{ xMm: left, yMm: top, widthMm, heightMm }] };
}

/** A box with so much more on each side, millimetres: across, and up and down. */
export const grown = ({ xMm, yMm, widthMm, heightMm }: Box, across: number, down = across): Box => ({
  xMm: xMm - across,
  yMm: yMm - down,
  widthMm: widthMm + 2 * across,
  heightMm: heightMm + 2 * down,
});
