import type { Box } from './display-list.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import type { NameSetting } from './name-settings.ts';

/** The place that a name is given, and what it costs a reader: 0 beside its place. No setting, no name. */
export interface Placing {
  readonly set?: NameSetting;
  readonly cost: number;
}

/** The settings of an order, and what they cost together. */
export interface NamesInOrder {
  readonly sets: readonly NameSetting[];
  readonly cost: number;
}

/** What costs so much is tried again. */
const BADLY = 1;
/** So many orders are tried. */
const TURNS = 8;

/**
 * Places names one after the other, each on the ground that those before it leave; where one then stands badly or not at all, again with those
 * that did first. Gives the settings of the order that costs least, the first of them in doubt. `taken` is ground that is gone before.
 */
export function* inBestOrder<Name>(
  names: readonly Name[],
  taken: readonly Box[],
  place: (name: Name, taken: readonly Box[]) => Placing,
): Steps<NamesInOrder> {
  let order = names;
  let best: NamesInOrder | undefined;
  for (let turn = 0; turn < TURNS; turn++) {
    const boxes = [...taken];
    const placed: (Placing & { readonly name: Name })[] = [];
    for (const name of order) {
      const one = place(name, boxes);
      if (one.set) boxes.push(...groundOf(one.set));
      placed.push({ ...one, name });
      yield;
    }
    const cost = placed.reduce((sum, one) => sum + one.cost, 0);
    if (!best || cost < best.cost) best = { cost, sets: placed.flatMap(({ set }) => set ?? []) };
    const badly = placed.filter(({ cost: own }) => own >= BADLY).map(({ name }) => name);
    const next = [...badly, ...order.filter((name) => !badly.includes(name))];
    if (next.every((name, i) => name === order[i])) break;
    order = next;
  }
  return best ?? { cost: 0, sets: [] };
}

/** What a name takes up: its words and the line to them. */
export const groundOf = ({ boxes, ledMm, apart = [] }: NameSetting): Box[] => [
  ...boxes,
  ...(ledMm === undefined ? [] : apart),
];
