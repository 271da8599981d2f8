import type { Box, Item, PointMm, TextItem } from './display-list.ts';
import { inside, overlap } from './in-frame.ts';
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
const LED = [5.5, 7.5];
/** And times of its width, so that it stands in fewer lines. */
const FLAT = 3;
/** Paper left open between a place and the line that leads from it, millimetres. */
const OPEN_MM = 1.1;
/** Half the width of a route with its arrows, millimetres. */
const LINE_HALF_MM = 0.7;
/** And of the thin line to a name or a note. */
export const LEADER_HALF_MM = 0.3;
/** Capitals of the font, in sizes: what a name is centred by. */
const CAP_HEIGHT = 0.71;

/** A name in a place. */
interface NameSetting {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
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
    return (
      settings.find((set) => free(set.boxes, [...room.symbols, ...room.lines])) ??
      [...furtherSettings(candidate, measure)].find((set) => free(set.boxes, [...room.symbols, ...room.lines])) ??
      (isGroundPlace(candidate) ? undefined : settings.find((set) => free(set.boxes, room.symbols))) ??
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

/** A town or a village of the ground: its name is rather missed than struck through by a route. */
const isGroundPlace = ({ ofPlace, anchors }: NameCandidate): boolean => !ofPlace && anchors.length > 1;

/**
 * A place's name in fewer lines, and further off its point: it reads better so than with a route through it, as long as one can see whose
 * name it is.
 */
function* furtherSettings(candidate: NameCandidate, measure: Measure): Generator<NameSetting> {
  if (!candidate.ofPlace) return;
  const flat = { ...candidate, maxWidthMm: FLAT * candidate.maxWidthMm };
  const at = (shape: NameCandidate, times: number): NameSetting[] =>
    candidate.anchors.map((anchor) => setAt(shape, anchor, times, measure));
  yield* at(flat, 1);
  for (const times of FURTHER) yield* [...at(candidate, times), ...at(flat, times)];
  const [x, y] = candidate.trace[0] ?? [0, 0];
  for (const times of LED) {
    for (const { items, boxes } of at(candidate, times)) {
      const [box] = boxes;
      if (!box) continue;
      const to: PointMm = [within(x, box.xMm, box.widthMm), within(y, box.yMm, box.heightMm)];
      const share = OPEN_MM / Math.hypot(to[0] - x, to[1] - y);
      const from: PointMm = [x + (to[0] - x) * share, y + (to[1] - y) * share];
      const { colour } = candidate.style;
      yield { items: [{ kind: 'path', points: [from, to], stroke: colour, strokeMm: 0.15 }, ...items], boxes };
    }
  }
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

/** A square round a point, for the symbols that names keep off. */
export const boxRound = ([x, y]: PointMm, halfMm: number): Box => ({
  xMm: x - halfMm,
  yMm: y - halfMm,
  widthMm: 2 * halfMm,
  heightMm: 2 * halfMm,
});

/** Small boxes strung along lines, for the lines that names keep off. */
export function boxesOnLines(traces: readonly (readonly PointMm[])[], frame: Box, halfMm = LINE_HALF_MM): Box[] {
  const step = 1.2;
  return traces.flatMap((trace) =>
    trace.slice(1).flatMap((end, i) => {
      const start = trace[i] ?? end;
      const count = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step);
      const at = (share: number): PointMm => [
        start[0] + (end[0] - start[0]) * share,
        start[1] + (end[1] - start[1]) * share,
      ];
      // A line far longer than the sheet would be cut into a needless lot.
      if (count > 2000) return [];
      return Array.from({ length: count }, (_, j) => boxRound(at(j / count), halfMm)).filter((box) =>
        overlap(box, frame),
      );
    }),
  );
}
