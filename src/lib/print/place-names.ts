import type { Box, Item } from './display-list.ts';
import { groundOf, inBestOrder } from './name-order.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import type { Measure } from './measure.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameSetting } from './name-settings.ts';
import { placeAlong, placeAt, placeBeside, type NameRoom } from './place-name.ts';

/** Names in their places, and the ground they take. */
export interface PlacedNames {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
}

/**
 * Gives each name the best place that is free, most important names first; a name without one is left out. The words along routes are placed
 * in their turn, or before all others where that costs a reader less: they need a long stretch, a place's name has many places.
 */
export function* placeNames(
  candidates: readonly NameCandidate[],
  room: NameRoom,
  measure: Measure,
): Steps<PlacedNames> {
  const inTurn = yield* placeInOrder(candidates, room, measure);
  if (inTurn.alongCost === 0) return inTurn;
  const along = candidates.filter((one) => one.along);
  const routesFirst = yield* placeInOrder([...along, ...candidates.filter((one) => !one.along)], room, measure);
  return routesFirst.cost < inTurn.cost ? routesFirst : inTurn;
}

/**
 * Layer after layer. Of names as important as each other those that stand beside their places come first: one that must go further off is
 * not to take the room of the next.
 */
export function* placeInOrder(
  candidates: readonly NameCandidate[],
  room: NameRoom,
  measure: Measure,
): Steps<PlacedNames & { readonly cost: number; readonly alongCost: number }> {
  const boxes: Box[] = [];
  const items: Item[] = [];
  let [cost, alongCost] = [0, 0];
  const keep = (set: NameSetting | undefined): void => {
    if (!set) return;
    boxes.push(...groundOf(set));
    items.push(...set.items);
  };
  for (const layer of new Set(candidates.map((one) => one.layer))) {
    const equals = candidates.filter((one) => one.layer === layer);
    for (const one of equals.filter(({ along }) => along)) {
      const placing = placeAlong(one, boxes, room, measure);
      keep(placing.set);
      alongCost += placing.cost;
      yield;
    }
    const points = equals.filter(({ along }) => !along);
    const beside = yield* besideFirst(points, boxes, room, measure);
    const order = [...beside, ...points.filter((one) => !beside.includes(one))];
    const best = yield* inBestOrder(order, boxes, (one, taken) => placeAt(one, taken, room, measure));
    cost += best.cost;
    for (const set of best.sets) keep(set);
  }
  return { items, boxes, cost: cost + alongCost, alongCost };
}

/** Those that find room beside their places, one after the other. */
function* besideFirst(
  names: readonly NameCandidate[],
  taken: readonly Box[],
  room: NameRoom,
  measure: Measure,
): Steps<NameCandidate[]> {
  const boxes = [...taken];
  const found: NameCandidate[] = [];
  for (const one of names) {
    const set = placeBeside(one, boxes, room, measure);
    if (set) {
      boxes.push(...groundOf(set));
      found.push(one);
    }
    yield;
  }
  return found;
}
