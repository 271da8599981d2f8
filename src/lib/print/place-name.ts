import { holds, inside, overlap } from './in-frame.ts';
import type { Box } from './display-list.ts';
import type { Measure } from './measure.ts';
import { nameAlong } from './name-along.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { Placing } from './name-order.ts';
import { furtherSettings, grown, nearSettings, type NameSetting } from './name-settings.ts';

/** Paper kept free round a name; more of it before and after, or two names on one line are read as one. */
const CLEAR_MM = 0.5;
const APART_MM = 1.4;
/**
 * What it costs that a name is away from its place, for each millimetre of the line to it, that a route strikes it, that its line runs through
 * another's symbol, that there is none.
 */
const [AWAY, FURTHER, STRUCK, CROSSED, UNNAMED] = [0.2, 0.03, 1, 2, 6];
/** What it costs that another route strikes a letter of the words along a route. */
const LETTER = 0.25;
/** Distance from the frame's edge. */
const EDGE_MM = 1;

/** A piece of a line, and the route that it is of. */
export interface LineBox extends Box {
  readonly of?: string;
}

/** Ground that names share. */
export interface NameRoom {
  readonly frame: Box;
  /** Ground no name may touch. */
  readonly taken: readonly Box[];
  /** Kept off where that is possible. */
  readonly symbols: readonly Box[];
  readonly lines: readonly LineBox[];
  /** Outlines of regions: a name lies on one rather than nowhere. */
  readonly borders?: readonly Box[];
  /** How long a line to a name may be, millimetres. */
  readonly longestMm?: number;
}

/** The best place for a name at a point on the ground that others have left, and what it costs. */
export function placeAt(one: NameCandidate, taken: readonly Box[], room: NameRoom, measure: Measure): Placing {
  const beside = placeBeside(one, taken, room, measure);
  return beside ? { set: beside, cost: 0 } : placeElsewhere(one, taken, room, measure);
}

const touches = (list: readonly Box[], box: Box): boolean => list.some((other) => overlap(box, other));

/** Whether a setting lies in the frame, and on nothing that no name may touch. */
function hasGround({ boxes: wanted }: NameSetting, boxes: readonly Box[], { frame, taken }: NameRoom): boolean {
  const bounds = grown(frame, -EDGE_MM);
  return wanted.every((box) => {
    const clear = grown(box, APART_MM, CLEAR_MM);
    return inside(box, bounds) && !touches(taken, clear) && !touches(boxes, clear);
  });
}

const isClear = ({ boxes }: NameSetting, obstacles: readonly Box[]): boolean =>
  !boxes.some((box) => touches(obstacles, grown(box, CLEAR_MM)));

/** The best place for words along a line: beside it, off all symbols, where the fewest other routes strike it. */
export function placeAlong(candidate: NameCandidate, boxes: readonly Box[], room: NameRoom, measure: Measure): Placing {
  const others = room.lines.filter(({ of }) => of === undefined || of !== candidate.of);
  let best: Placing = { cost: UNNAMED };
  for (const set of nameAlong(candidate, grown(room.frame, -EDGE_MM), measure)) {
    if (!hasGround(set, boxes, room) || !isClear(set, room.symbols)) continue;
    const cost = LETTER * set.boxes.filter((box) => touches(others, box)).length;
    if (best.set === undefined || cost < best.cost) best = { set, cost };
    if (cost === 0) break;
  }
  return best;
}

/** Symbols of other places: a name stands beside its own; further off it is nearer to that one than to any other. */
function otherSymbols({ trace: [at = [NaN, NaN]] }: NameCandidate, { symbols }: NameRoom): Box[] {
  return symbols.filter((symbol) => !holds(symbol, at));
}

/** Beside its place, where nothing is in the way. */
export function placeBeside(
  candidate: NameCandidate,
  boxes: readonly Box[],
  room: NameRoom,
  measure: Measure,
): NameSetting | undefined {
  const others = otherSymbols(candidate, room);
  let overBorder: NameSetting | undefined;
  for (const set of nearSettings(candidate, measure)) {
    if (!hasGround(set, boxes, room) || !isClear(set, others) || !isClear(set, room.lines)) continue;
    if (isClear(set, room.borders ?? [])) return set;
    overBorder ??= set;
  }
  return overBorder;
}

/** Further off, or beside its place with something in the way; what that costs is for `inBestOrder` to weigh. */
function placeElsewhere(candidate: NameCandidate, boxes: readonly Box[], room: NameRoom, measure: Measure): Placing {
  const others = otherSymbols(candidate, room);
  const lines = [...room.lines, ...(room.borders ?? [])];
  const weighs = candidate.style.font === 'semibold';
  let crossing: Placing | undefined;
  for (const set of furtherSettings(candidate, measure, room.frame)) {
    if (!hasGround(set, boxes, room) || !isClear(set, others) || !isClear(set, lines)) continue;
    if ((set.ledMm ?? 0) > (room.longestMm ?? Infinity)) continue;
    // No thin line runs through a name that stands already; through another's symbol only to a name of weight.
    if (set.ledMm !== undefined && set.apart?.some((part) => touches(boxes, part))) continue;
    const crossed = others.filter((symbol) => touches(set.apart ?? [], symbol)).length;
    if (crossed === 0) return { set, cost: AWAY + FURTHER * (set.ledMm ?? 0) };
    if (set.ledMm !== undefined && weighs && crossed === 1) crossing ??= { set, cost: CROSSED };
  }
  if (isGroundPlace(candidate)) return { cost: 0 };
  const near = nearSettings(candidate, measure).filter((set) => hasGround(set, boxes, room));
  const struck = near.find((set) => isClear(set, others));
  if (struck) return { set: struck, cost: STRUCK };
  if (crossing) return crossing;
  return { cost: !candidate.ofPlace ? 0 : weighs ? UNNAMED : UNNAMED / 2 };
}

/** A town or a village of the ground: its name is rather missed than struck through by a route. */
const isGroundPlace = ({ ofPlace, anchors }: NameCandidate): boolean => !ofPlace && anchors.length > 1;
