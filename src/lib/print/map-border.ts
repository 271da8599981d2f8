import type { Block, Box, Item, PointMm, TextItem } from './display-list.ts';
import { degreesWords } from '#lib/style/graticule.ts';
import type { GraticuleLine } from './graticule.ts';
import { mmOf, type Measure } from './measure.ts';
import { INK, INK_QUIET, type TypeScale } from './type-scale.ts';

/** The lines over the ground: thin, and weaker than any of the story. */
const LINE_MM = 0.1;
const LINE_OPACITY = 0.45;
const TICK_MM = 1;
/** Paper between two labels of one edge. */
const CLEAR_MM = 3;
const CAPITALS = 0.71;

type Edge = 'top' | 'bottom' | 'left' | 'right';
interface Crossing {
  readonly edge: Edge;
  /** Along the edge, millimetres from the top or the left of the page. */
  readonly along: number;
  readonly text: string;
}

/** The graticule over the ground, and the border that says which line is which: meridians above and below, parallels at the sides. */
export function mapBorder(
  lines: readonly GraticuleLine[],
  frame: Box,
  borderMm: number,
  { type, language }: { readonly type: TypeScale; readonly language: string },
  measure: Measure,
): Block[] {
  const outer = grown(frame, borderMm);
  const drawn = lines.flatMap(({ parts }) => parts);
  const [first, ...more] = drawn;
  const grid: Item[] = first
    ? [{ kind: 'path', points: first, more, stroke: INK_QUIET, strokeMm: LINE_MM, opacity: LINE_OPACITY }]
    : [];
  const crossings = lines.flatMap((line) => crossingsOf(line, frame, language));
  const labels = placed(crossings, frame, borderMm, type, measure);
  const ticks = crossings.map(({ edge, along }): PointMm[] => tickAt(edge, along, frame));
  const [tick, ...ticksMore] = ticks;
  const rules: Item[] = [
    { kind: 'path', points: cornersOf(frame), closed: true, stroke: INK, strokeMm: 0.25 },
    { kind: 'path', points: cornersOf(outer), closed: true, stroke: INK, strokeMm: 0.4 },
    ...(tick ? [{ kind: 'path' as const, points: tick, more: ticksMore, stroke: INK, strokeMm: 0.2 }] : []),
  ];
  return [
    { role: 'Artifact', items: grid, box: frame, over: true, clip: frame },
    { role: 'Artifact', items: [...rules, ...labels], box: outer, over: true },
  ];
}

function crossingsOf(line: GraticuleLine, frame: Box, language: string): Crossing[] {
  const text = degreesWords(line.degrees, line.kind, language);
  const edges: Edge[] = line.kind === 'meridian' ? ['top', 'bottom'] : ['left', 'right'];
  return edges.flatMap((edge) => {
    const axis = line.kind === 'meridian' ? 1 : 0;
    const limit = { top: frame.yMm, bottom: frame.yMm + frame.heightMm, left: frame.xMm, right: frame.xMm + frame.widthMm }[edge];
    const [low, high] = axis === 1 ? [frame.xMm, frame.xMm + frame.widthMm] : [frame.yMm, frame.yMm + frame.heightMm];
    return line.parts.flatMap((part) =>
      part.slice(1).flatMap((end, i): Crossing[] => {
        const start = part[i] ?? end;
        if (start[axis] < limit === end[axis] < limit) return [];
        const share = (limit - start[axis]) / (end[axis] - start[axis]);
        const along = start[1 - axis]! + (end[1 - axis]! - start[1 - axis]!) * share;
        return along > low && along < high ? [{ edge, along, text }] : [];
      }),
    );
  });
} // prettier-ignore

/** Labels in the border, those that would meet a neighbour or a corner left out. Those at the sides are read from below upwards. */
function placed(crossings: readonly Crossing[], frame: Box, borderMm: number, type: TypeScale, measure: Measure): TextItem[] {
  const style = { ...type.tiny, colour: INK_QUIET };
  const capitals = mmOf(style.sizePt) * CAPITALS;
  const middle = (borderMm + capitals) / 2;
  const last = new Map<Edge, number>();
  return crossings
    .toSorted((a, b) => a.along - b.along)
    .flatMap(({ edge, along, text }): TextItem[] => {
      const half = measure.widthMm(text, style) / 2;
      const flat = edge === 'top' || edge === 'bottom';
      const [low, high] = flat ? [frame.xMm, frame.xMm + frame.widthMm] : [frame.yMm, frame.yMm + frame.heightMm];
      if (along - half < Math.max(low, (last.get(edge) ?? -Infinity) + CLEAR_MM) || along + half > high) return [];
      last.set(edge, along + half);
      const { xMm, yMm, widthMm, heightMm } = frame;
      if (edge === 'top') return [{ kind: 'text', text, style, xMm: along - half, yMm: yMm - borderMm + middle }];
      if (edge === 'bottom') return [{ kind: 'text', text, style, xMm: along - half, yMm: yMm + heightMm + middle }];
      const right = edge === 'right' ? xMm + widthMm + middle : xMm - borderMm + middle;
      return [{ kind: 'text', text, style, xMm: right, yMm: along + half, angle: -90 }];
    });
} // prettier-ignore

function tickAt(edge: Edge, along: number, { xMm, yMm, widthMm, heightMm }: Box): PointMm[] {
  switch (edge) {
    case 'top':
      return [[along, yMm], [along, yMm - TICK_MM / 2]]; // prettier-ignore
    case 'bottom':
      return [[along, yMm + heightMm], [along, yMm + heightMm + TICK_MM / 2]]; // prettier-ignore
    case 'left':
      return [[xMm, along], [xMm - TICK_MM / 2, along]]; // prettier-ignore
    case 'right':
      return [[xMm + widthMm, along], [xMm + widthMm + TICK_MM / 2, along]]; // prettier-ignore
  }
}

const grown = ({ xMm, yMm, widthMm, heightMm }: Box, mm: number): Box => ({
  xMm: xMm - mm,
  yMm: yMm - mm,
  widthMm: widthMm + 2 * mm,
  heightMm: heightMm + 2 * mm,
});

const cornersOf = ({ xMm, yMm, widthMm, heightMm }: Box): PointMm[] =>
  [[xMm, yMm], [xMm + widthMm, yMm], [xMm + widthMm, yMm + heightMm], [xMm, yMm + heightMm]]; // prettier-ignore
