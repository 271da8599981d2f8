import type { Box, Item, PointMm, TextItem } from './display-list.ts';
import { holds, inside, overlap } from './in-frame.ts';
import { boxesOnLines, LEADER_HALF_MM } from './line-boxes.ts';
import { lineHeightMm, mmOf, wrapName, type Measure } from './measure.ts';
import { nameAlong } from './name-along.ts';
import type { NameCandidate } from './name-candidates.ts';

/** Paper kept free round a name. */
const CLEAR_MM = 0.5;
/** Distance from the frame's edge. */
const EDGE_MM = 1;
/** Times of its usual distance at which a place's name is tried where a line would cross it there. */
const FURTHER = [1.7, 2.5, 3.6];
/** From here on a thin line leads to it. */
const LED = [5.5, 7.5, 10];
/** And times of its width, so that it stands in fewer lines. */
const FLAT = 3;
/** Paper left open between a place and the line that leads from it, millimetres. */
const OPEN_MM = 1.1;
/** Capitals of the font, in sizes: what a name is centred by. */
const CAP_HEIGHT = 0.71;

/** A name in a place. */
interface NameSetting {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
  /** Ground on which no other symbol may stand: round a name that is off its own, along the line that leads to it. */
  readonly apart?: readonly Box[];
}

/** Names in their places, and the ground they take. */
export interface PlacedNames {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
}

/**
 * Gives each name the first place that is free, most important names first; a name without a free place is left out. `taken` is ground
 * no name may touch; `symbols` and `lines` are kept off where that is possible.
 */
export function placeNames(
  candidates: readonly NameCandidate[],
  room: {
    readonly frame: Box;
    readonly taken: readonly Box[];
    readonly symbols: readonly Box[];
    readonly lines: readonly Box[];
  },
  measure: Measure,
): PlacedNames {
  const boxes: Box[] = [];
  const items: Item[] = [];
  const bounds = shrunk(room.frame, EDGE_MM);
  const free = (wanted: readonly Box[], obstacles: readonly Box[]): boolean =>
    wanted.every(
      (box) =>
        inside(box, bounds) &&
        ![...room.taken, ...boxes, ...obstacles].some((other) => overlap(shrunk(box, -CLEAR_MM), other)),
    );
  const place = (candidate: NameCandidate): NameSetting | undefined => {
    if (candidate.along) {
      const settings = nameAlong(candidate, bounds, measure);
      return (
        settings.find((set) => free(set.boxes, [...room.symbols, ...room.lines])) ??
        settings.find((set) => free(set.boxes, room.symbols))
      );
    }
    const settings = candidate.anchors.map((anchor) => setAt(candidate, anchor, 1, measure));
    // A name stands beside its own symbol; further off it is nearer to that one than to any other.
    const [at = [NaN, NaN]] = candidate.trace;
    const others = room.symbols.filter((symbol) => !holds(symbol, at));
    const apart = ({ apart: kept = [] }: NameSetting): boolean =>
      !kept.some((box) => others.some((other) => overlap(box, other)));
    // No thin line runs through a name that stands already.
    const further = furtherSettings(candidate, measure, room.frame).filter(
      (set) => !isLed(set) || !set.apart?.some((part) => boxes.some((box) => overlap(part, box))),
    );
    return (
      settings.find((set) => free(set.boxes, [...others, ...room.lines])) ??
      further.find((set) => apart(set) && free(set.boxes, [...others, ...room.lines])) ??
      (isGroundPlace(candidate) ? undefined : settings.find((set) => free(set.boxes, others))) ??
      further.find((set) => isLed(set) && free(set.boxes, [...others, ...room.lines])) ??
      (candidate.ofPlace ? settings.find((set) => free(set.boxes, [])) : undefined)
    );
  };
  for (const candidate of candidates) {
    const set = place(candidate);
    if (!set) continue;
    const leaders = set.items.flatMap((item) => (item.kind === 'path' ? [item.points] : []));
    boxes.push(...set.boxes, ...boxesOnLines(leaders, room.frame, LEADER_HALF_MM));
    items.push(...set.items);
  }
  return { items, boxes };
}

const isLed = ({ items }: NameSetting): boolean => items[0]?.kind === 'path';

/** A town or a village of the ground: its name is rather missed than struck through by a route. */
const isGroundPlace = ({ ofPlace, anchors }: NameCandidate): boolean => !ofPlace && anchors.length > 1;

/**
 * A place's name in fewer lines, and further off its point: it reads better so than with a route through it, as long as one can see whose
 * name it is.
 */
function furtherSettings(candidate: NameCandidate, measure: Measure, frame: Box): NameSetting[] {
  if (!candidate.ofPlace) return [];
  const flat = { ...candidate, maxWidthMm: FLAT * candidate.maxWidthMm };
  const at = (shape: NameCandidate, times: number): NameSetting[] =>
    candidate.anchors.map((anchor) => setAt(shape, anchor, times, measure));
  const off = FURTHER.flatMap((times) => [...at(candidate, times), ...at(flat, times)].map((set) => ({ set, times })));
  return [
    ...at(flat, 1),
    ...off.map(({ set, times }) => ({
      ...set,
      apart: set.boxes.map((box) => shrunk(box, -candidate.offsetMm * times)),
    })),
    ...LED.flatMap((times) => at(candidate, times)).flatMap((set) => ledTo(candidate, set, frame)),
  ];
}

/** A name with the thin line that leads to it. */
function ledTo({ trace, style }: NameCandidate, { items, boxes }: NameSetting, frame: Box): NameSetting[] {
  const [[x, y] = [0, 0]] = trace;
  const [box] = boxes;
  if (!box) return [];
  const to: PointMm = [within(x, box.xMm, box.widthMm), within(y, box.yMm, box.heightMm)];
  const share = OPEN_MM / Math.hypot(to[0] - x, to[1] - y);
  const points: PointMm[] = [[x + (to[0] - x) * share, y + (to[1] - y) * share], to];
  const leader: Item = { kind: 'path', points, stroke: style.colour, strokeMm: 0.15 };
  return [{ items: [leader, ...items], boxes, apart: boxesOnLines([points], frame, LEADER_HALF_MM) }];
}

const within = (value: number, from: number, length: number): number => Math.min(from + length, Math.max(from, value));

/** A name at so many times its distance from its point: each line of it, and the box they stand in. */
function setAt(candidate: NameCandidate, anchor: string, times: number, measure: Measure): NameSetting {
  const { style, text, halo } = candidate;
  const [x, y] = candidate.trace[0] ?? [0, 0];
  const lines = wrapName(text, style, candidate.maxWidthMm, measure);
  const widths = lines.map((line) => measure.widthMm(line, style));
  const [widthMm, heightMm] = [Math.max(...widths), lines.length * lineHeightMm(style)];
  const diagonal = anchor.includes('-') ? Math.SQRT1_2 : 1;
  const away = candidate.offsetMm * times * diagonal;
  const left = anchor.includes('left') ? x + away : anchor.includes('right') ? x - away - widthMm : x - widthMm / 2;
  const top = anchor.startsWith('top')
    ? y + away
    : anchor.startsWith('bottom')
      ? y - away - heightMm
      : y - heightMm / 2;
  const align = anchor.includes('left') ? 0 : anchor.includes('right') ? 1 : 0.5;
  const items = lines.map((line, i): TextItem => {
    const middle = top + (i + 0.5) * lineHeightMm(style);
    return {
      kind: 'text',
      text: line,
      style,
      halo,
      xMm: left + align * (widthMm - (widths[i] ?? 0)),
      yMm: middle + mmOf(style.sizePt * CAP_HEIGHT) / 2,
    };
  });
  return { items, boxes: [{ xMm: left, yMm: top, widthMm, heightMm }] };
}

const shrunk = ({ xMm, yMm, widthMm, heightMm }: Box, mm: number): Box => ({
  xMm: xMm + mm,
  yMm: yMm + mm,
  widthMm: widthMm - 2 * mm,
  heightMm: heightMm - 2 * mm,
});
