import { expect, it } from 'vitest';
import type { Box, PointMm } from './display-list.ts';
import { overlap } from './in-frame.ts';
import type { Measure } from './measure.ts';
import type { NameCandidate } from './name-candidates.ts';
import { boxesOnLines } from './line-boxes.ts';
import { atOnce } from '#lib/scene/in-slices.ts';
import { placeNames } from './place-names.ts';

const allPlaced = (...asked: Parameters<typeof placeNames>) => atOnce(placeNames(...asked));
/** Every letter a millimetre wide. */
const measure: Measure = { widthMm: (text) => text.length };
const frame: Box = { xMm: 0, yMm: 0, widthMm: 100, heightMm: 60 };
const named = (more: Partial<NameCandidate> = {}): NameCandidate => ({
  text: 'Somewhere',
  style: { font: 'regular', sizePt: 6, colour: '#111111' },
  halo: { colour: '#ffffff', widthMm: 0.3 },
  maxWidthMm: 20,
  anchors: ['left', 'right', 'top', 'bottom'],
  offsetMm: 1,
  trace: [[50, 30]],
  along: false,
  ofPlace: true,
  source: 'scene-names',
  ...more,
});
/** Routes above and below a place, so near that no name of its height stands between them. */
const routes = ([-4.5, -2, 2, 4.5] as const).map((y): PointMm[] => [[0, 30 + y], [100, 30 + y]]); // prettier-ignore
const lines = boxesOnLines(routes, frame);
const placed = (candidate: NameCandidate, crowded: boolean) =>
  allPlaced([candidate], { frame, taken: [], symbols: [], lines: crowded ? lines : [] }, measure);

it('sets a name beside its point where nothing is in the way', () => {
  const { items, boxes } = placed(named(), false);
  expect(items.map(({ kind }) => kind)).toEqual(['text']);
  expect(boxes[0]?.xMm).toBe(51);
});

it('leads to a place of the story from beyond the routes rather than lets them strike its name through', () => {
  const { items, boxes } = placed(named(), true);
  expect(items.map(({ kind }) => kind)).toEqual(['path', 'text']);
  expect(lines.filter((line) => boxes[0] && overlap(boxes[0], line))).toEqual([]);
  // Its thin line takes ground too, so that no other name lies on it.
  expect(boxes.length).toBeGreaterThan(1);
  const [leader] = items;
  // From just off the point.
  expect(leader?.kind === 'path' && Math.hypot(leader.points[0]![0] - 50, leader.points[0]![1] - 30)).toBeCloseTo(1.1, 6);
}); // prettier-ignore

it('leaves the name of a town of the ground out where a route would strike it through', () => {
  expect(placed(named({ ofPlace: false, source: 'labels' }), true).items).toEqual([]);
  expect(placed(named({ ofPlace: false, source: 'labels' }), false).items).toHaveLength(1);
});

it('keeps two names on one line so far apart that they are not read as one', () => {
  // Ten letters end at 61 mm; the next place lies at 61.5, so that its name would begin at 62.5 but for the rule.
  const first = named({ text: 'Somewhere.', anchors: ['left'], ofPlace: false });
  const at = (x: number) => named({ text: 'Else', anchors: ['left'], ofPlace: false, trace: [[x, 30]] });
  const texts = (x: number) => allPlaced([first, at(x)], { frame, taken: [], symbols: [], lines: [] }, measure).items;
  expect(texts(60.9)).toHaveLength(1);
  expect(texts(61.5)).toHaveLength(2);
});

it('gives the room beside a place to that place, before the name of another that must go further off', () => {
  // Routes on all sides of the first push its name away; the second stands where that name would go.
  const symbols: Box[] = [{ xMm: 40, yMm: 20, widthMm: 9.5, heightMm: 20 }, { xMm: 50.5, yMm: 20, widthMm: 9.5, heightMm: 20 }]; // prettier-ignore
  const crowded = named({ text: 'Crowded', layer: 'same' });
  const { items } = allPlaced([crowded], { frame, taken: [], symbols, lines: [] }, measure);
  const alone = items.find((item) => item.kind === 'text');
  const beside: PointMm = [(alone?.xMm ?? 0) - 1, (alone?.yMm ?? 0) - 0.75];
  const easy = named({ text: 'Easy', layer: 'same', trace: [beside], anchors: ['left'] });
  const together = allPlaced([crowded, easy], { frame, taken: [], symbols, lines: [] }, measure).items;
  const textAt = (text: string) => together.find((item) => item.kind === 'text' && item.text === text);
  const easyText = textAt('Easy');
  expect(easyText?.kind === 'text' && easyText.xMm).toBeCloseTo(beside[0] + 1, 6);
  expect(textAt('Crowded')).toBeDefined();
  // A louder layer is set first, whatever it takes.
  const louder = allPlaced([crowded, { ...easy, layer: 'quiet' }], { frame, taken: [], symbols, lines: [] }, measure).items; // prettier-ignore
  const first = louder.find((item) => item.kind === 'text' && item.text === 'Crowded');
  expect(first?.kind === 'text' && [first.xMm, first.yMm]).toEqual([alone?.xMm, alone?.yMm]);
});

it('covers no symbol with a name that has ground elsewhere', () => {
  const symbols = [-3, -1, 1, 3].flatMap((dx) => [-3, 0, 3].map((dy): Box => ({ xMm: 50 + 4 * dx, yMm: 29 + 2 * dy, widthMm: 2, heightMm: 2 }))); // prettier-ignore
  const { boxes, items } = allPlaced([named()], { frame, taken: [], symbols, lines: [] }, measure);
  expect(items).not.toEqual([]);
  expect(symbols.filter((symbol) => boxes[0] && overlap(boxes[0], symbol))).toEqual([]);
});

it('sets the name of a country off its middle where something stands there, of a large one further', () => {
  const country = (shifts: number) =>
    named({
      text: 'LAND',
      anchors: ['center'],
      offsetMm: 0,
      ofPlace: false,
      shifts: [shifts, shifts],
      trace: [[50, 30]],
    });
  const shown = (shifts: number, halfMm: number) => {
    const taken = [{ xMm: 50 - halfMm, yMm: 30 - halfMm, widthMm: 2 * halfMm, heightMm: 2 * halfMm }];
    return allPlaced([country(shifts)], { frame, taken, symbols: [], lines: [] }, measure).boxes;
  };
  // Lines are 6 pt x 1.25 = 2.65 mm high: a step down is 3.2 mm, which clears 1 mm of ground but not 4.
  expect(shown(0, 1)).toHaveLength(0);
  expect(shown(1, 1)).toHaveLength(1);
  expect(shown(1, 4)).toHaveLength(0);
  expect(shown(4, 4)).toHaveLength(1);
});

it('sets the words of a route where the fewest other routes strike it', () => {
  const trace = Array.from({ length: 99 }, (_, i): PointMm => [i + 0.5, 30]);
  const words = named({ text: 'By air to a city', along: true, maxWidthMm: Infinity, offsetMm: 1.2, trace, of: 'own', ofPlace: false }); // prettier-ignore
  const own = boxesOnLines([trace], frame).map((box) => ({ ...box, of: 'own' }));
  // Another route lies across the middle of it, from 35 to 65 mm.
  const other = boxesOnLines([[[35, 25], [65, 35]], [[35, 35], [65, 25]]], frame).map((box) => ({ ...box, of: 'other' })); // prettier-ignore
  const { boxes } = allPlaced([words], { frame, taken: [], symbols: [], lines: [...own, ...other] }, measure);
  expect(boxes.length).toBeGreaterThan(0);
  expect(boxes.flatMap((box) => other.filter((one) => overlap(one, box)))).toEqual([]);
});

it('makes room for the words of a route where only they need it', () => {
  const trace = Array.from({ length: 99 }, (_, i): PointMm => [i + 0.5, 30]);
  const words = named({ text: 'By air to a city', along: true, maxWidthMm: Infinity, offsetMm: 1.2, trace, of: 'own', ofPlace: false, layer: 'routes' }); // prettier-ignore
  // Another route lies along both sides of it but for the stretch from 70 to 99 mm, where the words of 16 mm have room.
  const others = boxesOnLines([[[0, 28], [70, 28]], [[0, 32], [70, 32]]], frame).map((box) => ({ ...box, of: 'other' })); // prettier-ignore
  // Two places there, which are more important and would take both sides of the route; beyond their places each has room as well.
  const place = (y: number) => named({ text: 'Place', trace: [[84, y]], layer: 'places' });
  const room = { frame, taken: [], symbols: [], lines: others };
  const { items, boxes } = allPlaced([place(27), place(33), words], room, measure);
  expect(items.flatMap((item) => (item.kind === 'text' ? item.text : [])).toSorted()).toEqual([
    'By air to a city',
    'Place',
    'Place',
  ]);
  expect(boxes.flatMap((box) => others.filter((one) => overlap(one, box)))).toEqual([]);
});

it('sets a name off the outline of a region where it may stand on another side of its place, and on it rather than nowhere', () => {
  const borders = boxesOnLines([[[52, 0], [52, 60]]], frame); // prettier-ignore
  const beside = (anchors: readonly string[]) =>
    allPlaced([named({ anchors, ofPlace: false })], { frame, taken: [], symbols: [], lines: [], borders }, measure)
      .boxes;
  expect(beside(['left', 'right'])[0]?.xMm).toBe(40);
  expect(beside(['left'])[0]?.xMm).toBe(51);
});

it('leads to no name further off than a small map allows', () => {
  const lengths = (longestMm: number) =>
    allPlaced([named()], { frame, taken: [], symbols: [], lines, longestMm }, measure).items.flatMap((item) =>
      item.kind === 'path' ? [Math.hypot(item.points[1]![0] - 50, item.points[1]![1] - 30)] : [],
    );
  const [free = 0] = lengths(100);
  expect(free).toBeGreaterThan(3);
  expect(lengths(free - 0.1).filter((length) => length > free - 0.1)).toEqual([]);
});
