import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { expect, test } from 'vitest';
import { count } from './card-fixture.ts';
import { isDot, plotAxis, plotBar, type PlotAxis, type PlotBar } from './figure-plot.ts';

const axis: PlotAxis = { max: 1000, ticks: [] };
const bar = (fields: Parameters<typeof count>[0]): PlotBar => {
  const made = plotBar(count(fields), axis);
  if (!made) throw new Error('a number has a bar');
  return made;
};

test('the axis begins at 0 and ends on a round tick that holds every number', () => {
  const made = plotAxis([count({ min: 1100, max: 1100 }), count({ min: 3800, max: 4000 })]);
  expect(made?.ticks.map(({ label }) => label)).toEqual(['0', '1,000', '2,000', '3,000', '4,000']);
  expect(made?.ticks.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('small counts have whole ticks', () => {
  expect(plotAxis([count({ min: 1, max: 1 })])?.ticks.map(({ value }) => value)).toEqual([0, 1]);
  expect(plotAxis([count({ min: 3, max: 3 })])?.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
});

test('what is open above is left room to fade', () => {
  expect(plotAxis([count({ min: 1000, max: null })])?.max).toBeGreaterThanOrEqual(1200);
});

test('an axis is numbered in the language of the page', async () => {
  await loadCatalogue('uk');
  const thousands = plotAxis([count({ min: 4000, max: 4000 })], 'uk')?.ticks.at(-1)?.label;
  expect(thousands?.replace(/\s/g, ' ')).toBe('4 000');
  const millions = plotAxis([count({ min: 9e6, max: 9e6 })], 'uk')?.ticks.at(-1)?.label;
  expect(millions?.replace(/\s/g, ' ')).toBe('10 мільйонів');
});

test('millions are said in words', () => {
  expect(plotAxis([count({ min: 9e6, max: 9e6 })])?.ticks.at(-1)?.label).toBe('10 million');
});

test('words alone have neither axis nor bar', () => {
  const words = count({ min: null, max: null, words: 'several hundred' });
  expect(plotAxis([words])).toBeUndefined();
  expect(plotBar(words, axis)).toBeUndefined();
});

test('an exact number is a dot', () => {
  expect(isDot(bar({ min: 300, max: 300 }))).toBe(true);
  expect(bar({ min: 300, max: 300 }).point).toBe(0.3);
});

test('a rough number is as wide as "about" makes it and soft on both sides', () => {
  const { from, to, point, stops } = bar({ min: 500, max: 500, rough: true });
  expect([from, to, point]).toEqual([0.45, 0.55, 0.5]);
  expect(stops.map(({ strength }) => strength)).toEqual([0, 1, 0]);
  expect(stops[1]?.at).toBeCloseTo(0.5);
});

test('a rough number too narrow to be seen is a dot', () => {
  expect(isDot(bar({ min: 142, max: 142, rough: true }))).toBe(true);
});

test('a range has edges of its own; a rough one is solid between the numbers said', () => {
  expect(bar({ min: 200, max: 400 }).stops).toEqual([
    { at: 0, strength: 1 },
    { at: 1, strength: 1 },
  ]);
  const rough = bar({ min: 200, max: 400, rough: true });
  expect([rough.from, rough.to]).toEqual([0.15, 0.45]);
  expect(rough.stops.map(({ strength }) => strength)).toEqual([0, 1, 1, 0]);
});

test('"at least" begins at its number and fades to the edge', () => {
  expect(bar({ min: 400, max: null })).toEqual({
    from: 0.4,
    to: 1,
    open: 'above',
    stops: [
      { at: 0, strength: 1 },
      { at: 1, strength: 0 },
    ],
  });
});

test('"up to" ends at its number and fades towards 0', () => {
  expect(bar({ min: null, max: 400 })).toEqual({
    from: 0,
    to: 0.4,
    open: 'below',
    stops: [
      { at: 0, strength: 0 },
      { at: 1, strength: 1 },
    ],
  });
});

test('"about up to" is soft where it ends', () => {
  const { to, stops } = bar({ min: null, max: 400, rough: true });
  expect(to).toBe(0.45);
  expect(stops.map(({ strength }) => strength)).toEqual([0, 1, 0]);
});
