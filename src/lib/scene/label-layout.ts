import Flatbush from 'flatbush';
import type { Day } from '#lib/domain/day.ts';
import { atOnce, type Steps } from './in-slices.ts';
import {
  boundsOf,
  cross,
  grown,
  isWithin,
  nearestPoint,
  overlap,
  passes,
  type Box,
  type Line,
  type Pixel,
} from './callout-layout-geometry.ts';

/** Days, both included; either may be infinite. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** One way to set a text: the ground it covers and, where it stands off its place, the line back to it. Any unit, y downwards. */
export interface Setting {
  /** The same setting in another layout of the same text: "right", "above at a third". */
  readonly key: string;
  /** One box, or a row of small ones where the text is turned. */
  readonly boxes: readonly Box[];
  readonly leader?: Line;
  /** How much worse than the best, in any unit that is the same for all. */
  readonly cost: number;
}

/** A text that wants a place. It keeps the place it is given on all its days, so that nothing jumps between steps. */
export interface Wish<S extends Setting = Setting> {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly settings: readonly S[];
  /** Covers no mark that costs as much as this; cheaper ones it covers at their cost. */
  readonly shuns?: number;
}

/** Ground that texts keep off: a symbol, a piece of a line, a panel. */
export interface Mark {
  readonly box: Box;
  readonly spans: readonly Span[];
  /** What it costs to cover it; infinite where no text may. */
  readonly cost: number;
  /** The text that is its own name: that may lie close, and its leader points into it. */
  readonly of?: string;
}

export interface LabelInput<S extends Setting = Setting> {
  /** Most important first. */
  readonly wishes: readonly Wish<S>[];
  readonly marks: readonly Mark[];
  /** A text that would leave this ground is not set: no label is cut. */
  readonly bounds: Box;
  /** Ground left free round a text. */
  readonly gap: number;
  /** A leader may run over marks this near to the place it starts from: they are what it points into. 0 when left out. */
  readonly near?: number;
  /** The keys chosen before the map was moved: kept unless another is clearly better. */
  readonly before?: ReadonlyMap<string, string>;
}

/** The chosen setting of each text that has room. */
export interface LabelLayout<S extends Setting = Setting> {
  readonly chosen: ReadonlyMap<string, S>;
  /** Of each text, those that cannot be shown beside it on a common day. */
  readonly clashes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** To cover another text costs this for each day on which both may be shown, up to a year. */
const CLASH = 40;
const MOST_DAYS = 365;
/** What it is worth to stay where one was. */
const LOYALTY = 6;

/** Whether two things may be shown on the same day, and on how many, up to a year. */
export function daysTogether(a: readonly Span[], b: readonly Span[]): number {
  let days = 0;
  for (const one of a) {
    for (const other of b) {
      const shared = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
      if (shared > 0) days += shared;
    }
  }
  return Math.min(MOST_DAYS, days);
}

/**
 * Gives every text one place for all its days: the cheapest among its settings, the important first, then once more with all others in
 * sight. Pure: the same input gives the same layout. Which of two clashing texts is shown is decided for each day by `shownAmong`.
 */
export const layoutLabels = <S extends Setting>(input: LabelInput<S>): LabelLayout<S> => atOnce(layoutSteps(input));

/** The same, a text at a time. */
export function* layoutSteps<S extends Setting>(input: LabelInput<S>): Steps<LabelLayout<S>> {
  const chosen = new Map<string, S>();
  const wishes = new Map(input.wishes.map((wish) => [wish.id, wish]));
  const cover = remembered(coverCosts(input));
  const sorted = new Map<string, readonly S[]>();
  const together = remembered((a: readonly Span[], b: readonly Span[]) => daysTogether(a, b));
  for (const pass of [0, 1, 2]) {
    for (const wish of input.wishes) {
      let best: { setting: S; cost: number } | undefined;
      for (const setting of cheapestFirst(wish)) {
        // The rest only costs more.
        if (setting.cost - LOYALTY >= (best?.cost ?? Infinity)) break;
        const cost = cover(wish, setting);
        if (cost >= (best?.cost ?? Infinity)) continue;
        const total = cost + clashCost(wish, setting);
        if (total < (best?.cost ?? Infinity)) best = { setting, cost: total };
      }
      if (best) chosen.set(wish.id, best.setting);
      yield;
    }
    if (pass > 0 && !clashesOf().size) break;
  }
  return { chosen, clashes: clashesOf() };

  function cheapestFirst({ id, settings }: Wish<S>): readonly S[] {
    const known = sorted.get(id) ?? [...settings].sort((a, b) => a.cost - b.cost);
    sorted.set(id, known);
    return known;
  }

  function clashCost(wish: Wish<S>, setting: S): number {
    let cost = 0;
    for (const [id, other] of chosen) {
      if (id === wish.id || !settingsClash(setting, other, input.gap)) continue;
      cost += CLASH * together(wish.spans, wishes.get(id)?.spans ?? []);
    }
    return cost;
  }

  function clashesOf(): Map<string, Set<string>> {
    const all = [...chosen];
    const clashes = new Map<string, Set<string>>();
    const note = (a: string, b: string): unknown => clashes.set(a, (clashes.get(a) ?? new Set()).add(b));
    for (const [i, [a, mine]] of all.entries()) {
      for (const [b, other] of all.slice(i + 1)) {
        if (!settingsClash(mine, other, 0)) continue;
        if (daysTogether(wishes.get(a)?.spans ?? [], wishes.get(b)?.spans ?? []) === 0) continue;
        note(a, b);
        note(b, a);
      }
    }
    return clashes;
  }
}

/**
 * Those of the texts present, most important first, that can be shown together: none covers another, no leader crosses. `allows` may
 * refuse one in view of those already shown.
 */
export function shownAmong(
  { chosen, clashes }: LabelLayout,
  present: readonly string[],
  allows: (id: string, shown: ReadonlySet<string>) => boolean = () => true,
): Set<string> {
  const shown = new Set<string>();
  for (const id of present) {
    if (!chosen.has(id) || [...(clashes.get(id) ?? [])].some((other) => shown.has(other))) continue;
    if (allows(id, shown)) shown.add(id);
  }
  return shown;
}

/** A leader that only touches a box crosses it; hulls that touch must therefore be looked at. */
const TOUCH = 0.01;
const hulls = new WeakMap<Setting, Box>();

/** The least upright box round all of a setting. */
function hullOf(setting: Setting): Box {
  const known = hulls.get(setting);
  if (known) return known;
  const all = [...setting.boxes, ...(setting.leader ? [boundsOf(setting.leader)] : [])];
  const [x, y] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
  const right = Math.max(...all.map((box) => box.x + box.width));
  const hull = { x, y, width: right - x, height: Math.max(...all.map((box) => box.y + box.height)) - y };
  hulls.set(setting, hull);
  return hull;
}

/** Whether two settings cannot stand side by side: ground shared, a leader through the other's text, leaders crossed. */
export function settingsClash(a: Setting, b: Setting, gap: number): boolean {
  if (!overlap(grown(hullOf(a), gap + TOUCH), hullOf(b))) return false;
  if (a.boxes.some((mine) => b.boxes.some((other) => overlap(grown(mine, gap), other)))) return true;
  if (a.leader && b.boxes.some((box) => passes(a.leader!, box))) return true;
  if (b.leader && a.boxes.some((box) => passes(b.leader!, box))) return true;
  if (!a.leader || !b.leader) return false;
  // Two leaders from one place touch there and part.
  const [[x, y], [u, v]] = [a.leader[0], b.leader[0]];
  return (x !== u || y !== v) && cross(a.leader, b.leader);
}

/** What a setting costs by itself: its own cost and the marks it covers; infinite where it may not be. */
function coverCosts<S extends Setting>({
  marks,
  bounds,
  before,
  near: reach = 0,
}: LabelInput<S>): (wish: Wish<S>, setting: S) => number {
  const near = finder(marks);
  const together = remembered((a: readonly Span[], b: readonly Span[]) => daysTogether(a, b));
  const costOf = (wish: Wish<S>, mark: Mark): number => {
    // What is not there on any of its days stands in nobody's way, but for panels, which have no days.
    if (mark.cost !== Infinity && together(wish.spans, mark.spans) === 0) return 0;
    return mark.cost >= (wish.shuns ?? Infinity) ? Infinity : mark.cost;
  };
  return (wish, setting) => {
    let cost = setting.cost - (before?.get(wish.id) === setting.key ? LOYALTY : 0);
    for (const box of setting.boxes) {
      if (!isWithin(box, bounds)) return Infinity;
      for (const mark of near(box)) if (mark.of !== wish.id && overlap(box, mark.box)) cost += costOf(wish, mark);
      if (cost === Infinity) return cost;
    }
    const { leader } = setting;
    if (!leader) return cost;
    for (const mark of near(boundsOf(leader))) {
      const pointsInto = mark.cost !== Infinity && isNear(mark.box, leader[0], reach);
      if (mark.of !== wish.id && passes(leader, mark.box) && !pointsInto) cost += costOf(wish, mark);
    }
    return cost;
  };
}

/** A function of two objects that is asked the same more than once. */
function remembered<A extends object, B extends object, R>(ask: (a: A, b: B) => R): (a: A, b: B) => R {
  const answers = new WeakMap<A, WeakMap<B, R>>();
  return (a, b) => {
    const ofA = answers.get(a) ?? new WeakMap<B, R>();
    answers.set(a, ofA);
    const known = ofA.get(b);
    if (known !== undefined) return known;
    const answer = ask(a, b);
    ofA.set(b, answer);
    return answer;
  };
}

function isNear(box: Box, at: Pixel, reach: number): boolean {
  const [x, y] = nearestPoint(box, at);
  return Math.hypot(x - at[0], y - at[1]) <= reach;
}

/** The marks that may touch a box. */
function finder(marks: readonly Mark[]): (box: Box) => Mark[] {
  // An index of nothing cannot be built.
  if (marks.length === 0) return () => [];
  const index = new Flatbush(marks.length);
  for (const { box } of marks) index.add(box.x, box.y, box.x + box.width, box.y + box.height);
  index.finish();
  return ({ x, y, width, height }) => index.search(x, y, x + width, y + height).flatMap((i) => marks[i] ?? []);
}
