import {
  cross,
  grown,
  holds,
  isWithin,
  nearestPoint,
  overlap,
  passes,
  type Box,
  type Line,
  type Pixel,
} from './callout-layout-geometry.ts';

/** A text to be placed: the place it points at and the size of its box, measured by whoever draws it. */
export interface Callout {
  readonly id: string;
  readonly anchor: Pixel;
  readonly width: number;
  readonly height: number;
}

export interface CalloutInput {
  /** The ground that nothing else covers, in the same pixels as the anchors. */
  readonly free: Box;
  /** Strongest first. */
  readonly callouts: readonly Callout[];
  /** What no text may cover: the marks of the story. */
  readonly obstacles: readonly Box[];
  /** What no text may cover, but any leader may cross: borders. */
  readonly borders?: readonly Box[];
  /** What a text covers as little of as there is room to: outlines where keeping off them altogether hides the text. */
  readonly outlines?: readonly Box[];
  /** What no leader may cross either, however near to its anchor: names. */
  readonly names?: readonly Box[];
  /** How many may be shown at once. */
  readonly most: number;
  /** Where boxes stood, from their anchors: kept while it still fits, so that nothing jumps as the map moves. */
  readonly before?: ReadonlyMap<string, Pixel>;
}

export interface PlacedCallout {
  readonly id: string;
  readonly anchor: Pixel;
  readonly box: Box;
  /** From the anchor to the nearest point of the box. */
  readonly leader: Line;
}

export interface CalloutLayout {
  readonly placed: readonly PlacedCallout[];
  /** What found no room, lies outside or is too much; for a list beside the map. */
  readonly hidden: readonly string[];
}

/** Distances from anchor to box that are tried, px: near enough to be read together, then out into open ground. */
const DISTANCES = [26, 44, 70, 104, 148, 204, 260];
const DIRECTIONS = 24;
/** Ground between two boxes, px, and around marks and anchors. */
const GAP = 10;
const RIM = 3;
/** A leader shorter than this is no line; px. */
const SHORTEST = 14;
/** A leader longer than this part of the free ground's width leads nowhere a reader would look. */
const LONGEST_PART = 0.4;
/** Marks this near to the anchor, px, are what the leader points into; it runs over no other. */
export const NEAR = 20;
/** A piece of an outline under a text is as bad as so many pixels more of its leader. */
const COVERED = 6;

/** How many callouts a window of a width has room for. */
export function mostCallouts(widthPx: number): number {
  return widthPx < 600 ? 2 : 4;
}

/**
 * Places callouts, strongest first, each at the best spot that is left: within the free ground, over no mark, no other box and no
 * other leader, its own leader short, over no mark and crossing no other. The same input gives the same layout.
 */
export function layoutCallouts(input: CalloutInput): CalloutLayout {
  const placed: PlacedCallout[] = [];
  const hidden: string[] = [];
  for (const callout of input.callouts) {
    const found = placed.length < input.most ? bestPlace(callout, placed, input) : undefined;
    if (found) placed.push(found);
    else hidden.push(callout.id);
  }
  return { placed, hidden };
}

function bestPlace(callout: Callout, placed: readonly PlacedCallout[], input: CalloutInput): PlacedCallout | undefined {
  if (!holds(input.free, callout.anchor)) return undefined;
  const fits = (candidate: PlacedCallout): boolean => isFree(candidate, placed, input);
  const kept = input.before?.get(callout.id);
  if (kept) {
    const stays = candidateAt(callout, callout.anchor[0] + kept[0], callout.anchor[1] + kept[1]);
    if (fits(stays)) return stays;
  }
  let best: { candidate: PlacedCallout; cost: number } | undefined;
  for (const candidate of candidates(callout, input.free)) {
    const covered = input.outlines?.filter((piece) => overlap(candidate.box, piece)).length ?? 0;
    const cost = lengthOf(candidate.leader) + COVERED * covered;
    if (cost < (best?.cost ?? Infinity) && fits(candidate)) best = { candidate, cost };
  }
  return best?.candidate;
}

function candidateAt({ id, anchor, width, height }: Callout, x: number, y: number): PlacedCallout {
  const box = { x, y, width, height };
  return { id, anchor, box, leader: [anchor, nearestPoint(box, anchor)] };
}

/** Boxes around the anchor, nearest first; those that would leave the free ground are moved back into it. */
function* candidates(callout: Callout, free: Box): Generator<PlacedCallout> {
  const { anchor, width, height } = callout;
  const kept = (at: number, from: number, room: number): number => Math.max(from, Math.min(at, from + room));
  for (const distance of DISTANCES) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const x = anchor[0] + Math.cos(angle) * (distance + width / 2) - width / 2;
      const y = anchor[1] + Math.sin(angle) * (distance + height / 2) - height / 2;
      yield candidateAt(callout, kept(x, free.x, free.width - width), kept(y, free.y, free.height - height));
    }
  }
}

function isFree(
  { anchor, box, leader }: PlacedCallout,
  placed: readonly PlacedCallout[],
  { free, obstacles, borders = [], names = [] }: CalloutInput,
): boolean {
  const length = lengthOf(leader);
  if (!isWithin(box, free) || length < SHORTEST || length > LONGEST_PART * free.width) return false;
  const rim = grown(box, RIM);
  if (obstacles.some((mark) => overlap(rim, mark) || (passes(leader, mark) && !isNear(mark, anchor)))) return false;
  if (borders.some((border) => overlap(rim, border))) return false;
  if (names.some((name) => passes(leader, name))) return false;
  return placed.every((other) => {
    if (overlap(grown(box, GAP), other.box) || holds(rim, other.anchor)) return false;
    if (passes(other.leader, rim) || passes(leader, grown(other.box, RIM))) return false;
    // Two leaders from one place touch there and part.
    return isSame(anchor, other.anchor) || !cross(leader, other.leader);
  });
}

function isNear(mark: Box, anchor: Pixel): boolean {
  return lengthOf([anchor, nearestPoint(mark, anchor)]) <= NEAR;
}

function lengthOf([a, b]: Line): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function isSame(a: Pixel, b: Pixel): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
