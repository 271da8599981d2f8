import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { parseDay } from '#lib/domain/day.ts';
import { atlasStops } from '#lib/print/atlas-plan.ts';
import type { Block, TextItem } from '#lib/print/display-list.ts';
import { inside, overlap } from '#lib/print/in-frame.ts';
import { atOnce } from '#lib/scene/in-slices.ts';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import { FRONT_OPACITY } from '#lib/style/front-layers.ts';
import type { ShownFront } from '#lib/style/front-features.ts';
import { multiplesSteps } from '#lib/print/multiples-layout.ts';
import { builtInDataset, plainMeasure, requestOf } from './sheet-in-node.ts';

let dataset: Dataset;
let sheet: Sheet;
const laidOut = (...asked: Parameters<typeof multiplesSteps>): Sheet => atOnce(multiplesSteps(...asked));
const DATES = ['2024-10-12', '2024-10-24', '2024-11-05', '2024-12-14'];
const ofDates = (dates: readonly string[]): Sheet => {
  const stops = atlasStops(dataset, { dates: dates.map((date) => parseDay(date) ?? 0), known: 'latest' });
  return laidOut(requestOf(dataset, { orientation: 'landscape' }), stops, plainMeasure);
};
const words = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(({ items }) => items.filter((item): item is TextItem => item.kind === 'text'))
    .map(({ text }) => text)
    .join(' ');
beforeAll(async () => {
  dataset = await builtInDataset();
  sheet = ofDates(DATES);
}, 60_000);

describe('several dates on one sheet', () => {
  const blocks = (): readonly Block[] => sheet.pages[0]?.blocks ?? [];
  const figures = (): Block[] =>
    blocks().filter(({ role, items }) => role === 'Figure' && items.some(({ kind }) => kind === 'picture'));

  it('has a map for each date, of one size, each with its own words', () => {
    expect(figures()).toHaveLength(4);
    expect(new Set(figures().map(({ box }) => `${box.widthMm.toFixed(3)} ${box.heightMm.toFixed(3)}`)).size).toBe(1);
    expect(new Set(figures().map(({ alt }) => alt)).size).toBe(4);
    for (const date of ['12 October 2024', '24 October 2024', '5 November 2024', '14 December 2024'])
      expect(words(blocks())).toContain(date);
  });

  it('has one scale and one legend, of what any of its maps shows', () => {
    expect(words(blocks()).match(/1 : [\d,]+/g)).toHaveLength(1);
    expect(words(blocks()).match(/On these maps/g)).toHaveLength(1);
    // Ships in October move on unknown paths; by December no route is open, but the legend is of all four.
    expect(words(blocks())).toContain('the path is not known');
  });

  it('lets no two parts overlap, and none leave the margins', () => {
    const { marginMm: m, widthMm, heightMm } = sheet.paper;
    const room = { xMm: m, yMm: m, widthMm: widthMm - 2 * m, heightMm: heightMm - 2 * m };
    const solid = blocks().filter(({ over }) => !over);
    for (const [i, a] of solid.entries()) {
      expect(inside(a.box, room, 0.5), JSON.stringify(a.box)).toBe(true);
      for (const b of solid.slice(i + 1))
        expect(overlap(a.box, b.box, 0.01), `${words([a])} / ${words([b])}`).toBe(false);
    }
  });

  it('lists its sources once, without gaps', () => {
    const list = sheet.pages.slice(1).flatMap(({ blocks: all }) => all.filter(({ role }) => role === 'LI'));
    expect(list.map(({ items }) => (items[0] as TextItem).text)).toEqual(list.map((_, i) => `[${i + 1}]`));
    expect(list.length).toBeGreaterThan(5);
  });
});

it.each([[['2024-10-12']], [Array.from({ length: 13 }, (_, i) => `2024-10-${i + 10}`)]])(
  'refuses fewer than two dates and more than twelve',
  (dates) => {
    expect(() => ofDates(dates)).toThrow(RangeError);
  },
);

it('draws on each map the areas of its own date, and in the picture under all of them those of none', () => {
  const stops = atlasStops(dataset, { dates: ['2024-10-24', '2024-12-14'].map((date) => parseDay(date) ?? 0), known: 'latest' });
  const square = { type: 'Polygon', coordinates: [[[35, 51.1], [35.4, 51.1], [35.4, 51.4], [35, 51.4], [35, 51.1]]] };
  const front = { areas: [{ country: 'RUS', holders: ['ua'], geometry: square }], edges: [], precisionKm: 1.5 } as unknown as ShownFront['front'];
  const asked = requestOf(dataset, { viewId: 'kursk', orientation: 'landscape', front: ['deepstate'] });
  const late = parseDay('2024-12-14');
  const made = laidOut({ ...asked, frontAt: ({ date }) => (date === late ? { front, voices: ['deepstate'] } : undefined) }, stops, plainMeasure);
  const tinted = (made.pages[0]?.blocks ?? []).filter(({ over, clip, items }) => over && clip && items.some((item) => item.kind === 'path' && item.fill !== undefined && item.opacity === FRONT_OPACITY.agreed));
  const [, second] = (made.pages[0]?.blocks ?? []).filter(({ role, items }) => role === 'Figure' && items.some(({ kind }) => kind === 'picture'));
  expect(tinted.map(({ box }) => box)).toEqual([second?.box]);
  expect(made.style.layers.filter((layer) => 'source' in layer && String(layer.source).startsWith('scene-front'))).toEqual([]);
  expect(words(made.pages[0]?.blocks ?? [])).toContain('Ground held by Ukraine');
}); // prettier-ignore
