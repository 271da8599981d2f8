import { expect, it } from 'vitest';
import type { Box, PointMm } from './display-list.ts';
import { overlap } from './in-frame.ts';
import type { Measure } from './measure.ts';
import type { NameCandidate } from './name-candidates.ts';
import { boxesOnLines } from './line-boxes.ts';
import { placeNames } from './place-names.ts';

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
  placeNames([candidate], { frame, taken: [], symbols: [], lines: crowded ? lines : [] }, measure);

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
