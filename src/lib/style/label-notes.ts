import type { Annotation } from '#lib/domain/annotation.ts';
import { holds, isWithin, nearestPoint, type Box, type Pixel } from '#lib/scene/callout-layout-geometry.ts';
import type { Setting } from '#lib/scene/label-layout.ts';
import type { LabelRoom } from './label-room.ts';
import type { LabelWish } from './label-wishes.ts';
import { balancedLines, lineWidth, type TextLook } from './text-size.ts';

/** A note's box, from the place it is about to its upper left corner, CSS pixels. */
export interface NoteSetting extends Setting {
  readonly offset: Pixel;
  readonly along?: never;
}

/** How a note is set, CSS pixels: the page draws it so and the layout counts with it. */
export const NOTE = { lineHeight: 1.25, paddingX: 4, paddingY: 2, leastHeight: 44, wide: 208, narrow: 148 } as const;
const NARROW_ROOM = 600;

/** How notes are set in a room: smaller on a telephone. */
export function noteLook({ bounds }: Pick<LabelRoom, 'bounds'>): TextLook & { readonly width: number } {
  const isNarrow = bounds.width < NARROW_ROOM;
  return { face: 'serif', size: isNarrow ? 14 : 15, width: isNarrow ? NOTE.narrow : NOTE.wide };
}

/** How many notes a room has place for at once. */
export const mostNotes = ({ bounds }: Pick<LabelRoom, 'bounds'>): number => (bounds.width < NARROW_ROOM ? 2 : 4);

/** Distances from the place to the box that are tried: near enough to be read together, then out into open ground. */
const DISTANCES = [20, 38, 64, 100, 150, 210, 280];
const DIRECTIONS = 20;
/** A leader longer than this part of the free ground's width leads nowhere a reader would look. */
const LONGEST_PART = 0.4;
/** A shorter one is no line. */
const SHORTEST = 12;
/** Pixels of leader that cost as much as a worse place of a name. */
const PIXELS_A_COST = 12;
/** A mark this dear is not covered: any at all. */
const SHUNS = 0.5;

export interface NoteOptions {
  /** The strongest has the greatest. */
  readonly weight: number;
  readonly language: string;
  /** Whether something lies at its place that a leader may point at. */
  readonly points: boolean;
}

/** A note wants to stand in open ground near its place, on its own days; nothing where its place is out of sight. */
export function noteWish(note: Annotation, { weight, language, points }: NoteOptions, room: LabelRoom): LabelWish[] {
  const at = room.project([note.at[0], note.at[1]]);
  const { free } = room;
  if (!at || !at.every(Number.isFinite) || !holds(free, at)) return [];
  const look = noteLook(room);
  const lines = balancedLines(note.text[language] ?? note.text.en, look, look.width - 2 * NOTE.paddingX);
  const width = Math.max(...lines.map((line) => lineWidth(line, look))) + 2 * NOTE.paddingX;
  const height = Math.max(NOTE.leastHeight, lines.length * look.size * NOTE.lineHeight + 2 * NOTE.paddingY);
  const { startEarliest: first, endLatest: last } = note.bounds;
  const widths = lines.map((line) => lineWidth(line, look) + 2 * NOTE.paddingX);
  const block = { width, height, widths, line: look.size * NOTE.lineHeight };
  const settings = points ? settingsRound(at, block, free) : settingsAbout(at, block, free);
  return [{ id: note.id, role: 'note', spans: [{ first, last }], settings, lines, weight, shuns: SHUNS }]; // prettier-ignore
}

const away = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A note's box and the widths of its lines: they are of unequal length, and a leader must end at words. */
interface NoteBlock {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly line: number;
}

/** Where a note may stand that is about no place: on its point or not far from it, without a leader. */
function settingsAbout(at: Pixel, { width, height }: NoteBlock, free: Box): NoteSetting[] {
  return [0, ...DISTANCES].flatMap((distance) =>
    Array.from({ length: distance === 0 ? 1 : DIRECTIONS }, (_, i): NoteSetting => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle) * distance - width / 2, Math.sin(angle) * distance - height / 2];
      const box: Box = { x: at[0] + dx, y: at[1] + dy, width, height };
      return { key: `about ${distance} ${i}`, boxes: [box], offset: [dx, dy], cost: distance / PIXELS_A_COST };
    }).filter(({ boxes }) => boxes.every((box) => isWithin(box, free))),
  );
}

function settingsRound(at: Pixel, { width, height, widths, line }: NoteBlock, free: Box): NoteSetting[] {
  const kept = (value: number, from: number, room: number): number => Math.max(from, Math.min(value, from + room));
  const nearestInk = ({ x, y }: Box, from: Pixel): Pixel => {
    const ends = widths.map((wide, i) => nearestPoint({ x, y: y + NOTE.paddingY + i * line, width: wide, height: line }, from)); // prettier-ignore
    return ends.reduce((best, end) => (away(end, from) < away(best, from) ? end : best));
  };
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, i): NoteSetting[] => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const x = kept(at[0] + Math.cos(angle) * (distance + width / 2) - width / 2, free.x, free.width - width);
      const y = kept(at[1] + Math.sin(angle) * (distance + height / 2) - height / 2, free.y, free.height - height);
      const box: Box = { x, y, width, height };
      const end = nearestInk(box, at);
      const length = away(end, at);
      if (!isWithin(box, free) || length < SHORTEST || length > LONGEST_PART * free.width) return [];
      return [{ key: `${distance} ${i}`, boxes: [box], leader: [at, end], offset: [x - at[0], y - at[1]], cost: length / PIXELS_A_COST }]; // prettier-ignore
    }).flat(),
  );
}
