import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './callout-layout-geometry.ts';
import {
  daysTogether,
  layoutLabels,
  settingsClash,
  shownAmong,
  type LabelInput,
  type Setting,
  type Wish,
} from './label-layout.ts';

const ALWAYS = [{ first: -Infinity, last: Infinity }];
const days = (first: number, last: number) => [{ first, last }];
const BOUNDS: Box = { x: 0, y: 0, width: 400, height: 300 };
const box = (x: number, y: number, width = 60, height = 14): Box => ({ x, y, width, height });
/** Right of a place, left of it, over it: in this order of liking. */
const round = (x: number, y: number): Setting[] => [
  { key: 'right', boxes: [box(x + 8, y - 7)], cost: 0 },
  { key: 'left', boxes: [box(x - 68, y - 7)], cost: 1 },
  { key: 'above', boxes: [box(x - 30, y - 22)], cost: 2 },
];
const wish = (id: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  id,
  spans: ALWAYS,
  settings: round(x, y),
  ...more,
});
const layout = (wishes: readonly Wish[], more: Partial<LabelInput> = {}) =>
  layoutLabels({ wishes, marks: [], bounds: BOUNDS, gap: 2, ...more });
const keys = (made: ReturnType<typeof layout>) =>
  Object.fromEntries([...made.chosen].map(([id, { key }]) => [id, key]));

describe('layoutLabels', () => {
  it('sets a lone text where it is liked best', () => {
    expect(keys(layout([wish('a', 200, 150)]))).toEqual({ a: 'right' });
  });

  it('sets none that would be cut by the edge', () => {
    expect(keys(layout([wish('a', 380, 150)]))).toEqual({ a: 'left' });
    expect(keys(layout([wish('a', 398, 2, { settings: round(398, 2).slice(0, 1) })]))).toEqual({});
  });

  it('moves the second aside, or the first where the second has no other place', () => {
    const [a, b] = [wish('a', 150, 150), wish('b', 215, 150)];
    // b’s left would lie on a’s right.
    expect(keys(layout([a, { ...b, settings: b.settings.slice(1, 2) }]))).toEqual({ a: 'left', b: 'left' });
  });

  it('lets two lie on the same ground that are never there on one day', () => {
    const only = round(150, 150).slice(0, 1);
    const [early, late] = [wish('a', 0, 0, { settings: only, spans: days(1, 9) }), wish('b', 0, 0, { settings: only, spans: days(10, 20) })]; // prettier-ignore
    const made = layout([early, late]);
    expect(made.clashes.size).toBe(0);
    expect([...shownAmong(made, ['a'])]).toEqual(['a']);
    expect([...shownAmong(made, ['b'])]).toEqual(['b']);
  });

  it('shows the more important of two that share ground, and the other on days without it', () => {
    const only = round(150, 150).slice(0, 1);
    const made = layout([wish('a', 0, 0, { settings: only, spans: days(1, 9) }), wish('b', 0, 0, { settings: only, spans: days(5, 20) })]); // prettier-ignore
    expect([...shownAmong(made, ['a', 'b'])]).toEqual(['a']);
    expect([...shownAmong(made, ['b'])]).toEqual(['b']);
  });

  it('keeps off a mark of the same days, and a panel always', () => {
    const mark = { box: box(210, 140, 20, 20), spans: days(1, 9), cost: 5 };
    expect(keys(layout([wish('a', 200, 150, { spans: days(5, 6) })], { marks: [mark] }))).toEqual({ a: 'left' });
    expect(keys(layout([wish('a', 200, 150, { spans: days(10, 12) })], { marks: [mark] }))).toEqual({ a: 'right' });
    const panel = { box: box(100, 100, 200, 100), spans: [], cost: Infinity };
    expect(keys(layout([wish('a', 200, 150)], { marks: [panel] }))).toEqual({});
  });

  it('covers a mark rather than say nothing, unless it shuns such marks', () => {
    const mark = { box: BOUNDS, spans: ALWAYS, cost: 5 };
    expect(keys(layout([wish('a', 200, 150)], { marks: [mark] }))).toEqual({ a: 'right' });
    expect(keys(layout([wish('a', 200, 150, { shuns: 5 })], { marks: [mark] }))).toEqual({});
  });

  it('stays where it was when the map has moved, unless that has become worse', () => {
    expect(keys(layout([wish('a', 200, 150)], { before: new Map([['a', 'above']]) }))).toEqual({ a: 'above' });
    expect(keys(layout([wish('a', 200, 10)], { before: new Map([['a', 'above']]) }))).toEqual({ a: 'right' });
  });
});

describe('settingsClash', () => {
  const at = (x: number, leader?: Setting['leader']): Setting => ({ key: '', boxes: [box(x, 0)], cost: 0, ...(leader && { leader }) }); // prettier-ignore
  it('is shared ground, or less than the gap between', () => {
    expect([settingsClash(at(0), at(59), 0), settingsClash(at(0), at(60), 0), settingsClash(at(0), at(60), 1)]).toEqual(
      [true, false, true],
    );
  });
  it('is a leader through a text, and crossed leaders unless of one place', () => {
    expect(settingsClash(at(0, [[30, 50], [30, 14]]), at(100, [[90, 7], [-20, 7]]), 0)).toBe(true); // prettier-ignore
    expect(settingsClash(at(0, [[30, 90], [120, 14]]), at(100, [[120, 90], [30, 14]]), 0)).toBe(true); // prettier-ignore
    expect(settingsClash(at(0, [[80, 90], [30, 14]]), at(100, [[80, 90], [130, 14]]), 0)).toBe(false); // prettier-ignore
  });
});

it('counts the days two things share, both ends included', () => {
  expect([daysTogether(days(1, 5), days(5, 9)), daysTogether(days(1, 5), days(6, 9)), daysTogether(ALWAYS, ALWAYS)]).toEqual([1, 0, 365]); // prettier-ignore
});

describe('whatever wants a place', () => {
  const someWish = fc.record({ x: fc.integer({ min: -20, max: 420 }), y: fc.integer({ min: -20, max: 320 }), first: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 0, max: 20 }) }); // prettier-ignore
  const some = fc.array(someWish, { maxLength: 25 });
  const made = (all: readonly { x: number; y: number; first: number; length: number }[]) => {
    const wishes = all.map(({ x, y, first, length }, i) => wish(`w${i}`, x, y, { spans: days(first, first + length) }));
    return { wishes, layout: layout(wishes) };
  };

  it('on every day what is shown lies within the bounds and covers nothing else that is shown', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { wishes, layout } = made(all);
        for (let day = 0; day <= 40; day++) {
          const present = wishes.filter(({ spans: [span] }) => span!.first <= day && day <= span!.last);
          const shown = [...shownAmong(layout, present.map(({ id }) => id))]; // prettier-ignore
          for (const [i, a] of shown.entries()) {
            const { boxes } = layout.chosen.get(a)!;
            expect(boxes.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= 400 && y + height <= 300)).toBe(true); // prettier-ignore
            for (const b of shown.slice(i + 1))
              expect(settingsClash(layout.chosen.get(a)!, layout.chosen.get(b)!, 0)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same input gives the same layout', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(made(all).layout).toEqual(made(all).layout);
      }),
      { numRuns: 30 },
    );
  });
});
