import { expect, it } from 'vitest';
import { cardStory, count, strength } from './card-fixture.ts';
import { timedFigures } from './compare-marks.ts';
import { shortVoice, spreadLabels, timePlot } from './compare-plot.ts';
import { october } from './timeline-fixture.ts';

const claims = [
  strength('least', 'ann', '2024-10-02', [count({ min: 3000, max: null })]),
  strength('most', 'bob', '2024-10-03', [count({ min: null, max: 500 })]),
  strength('about', 'map', '2024-10-04', [count({ min: 1500, max: 1500, rough: true })]),
  strength('words', 'map', '2024-10-01', [count({ min: null, max: null, words: 'several' })]),
];
const dataset = cardStory(claims);
const [figure] = timedFigures(claims, { date: october(10), knownDay: october(31) }, dataset);
const plot = figure && timePlot(figure);

it('opens "at least" upwards and "up to" downwards', () => {
  expect(plot?.marks.map(({ mark, open, low, high }) => [mark.claim.id, open, low, high])).toEqual([
    ['least', 'above', 3000, 3000],
    ['most', 'below', 500, 500],
    ['about', undefined, 1500, 1500],
  ]);
});

it('widens "about" by half of the last digit that was said', () => {
  expect(plot?.marks[2]?.soft).toEqual({ low: 1450, high: 1550 });
});

it('has room for the arrow of an open end, and counts what has no place', () => {
  expect(plot && plot.max > 3000 * 1.12).toBe(true);
  expect([plot?.unplotted, plot?.first, plot?.last]).toEqual([1, october(2), october(4)]);
});

it('has no plot of words alone', () => {
  const [words] = timedFigures(claims.slice(3), { date: october(10), knownDay: october(31) }, dataset);
  expect(words && timePlot(words)).toBeUndefined();
});

it('keeps labels apart, in order, within the plot', () => {
  const at = (ys: number[]) =>
    spreadLabels(
      ys.map((y) => ({ y })),
      15,
      0,
      100,
    ).map((label) => label.at);
  expect(at([50])).toEqual([50]);
  expect(at([50, 52, 54])).toEqual([50, 65, 80]);
  expect(at([95, 99])).toEqual([85, 100]);
});

it('draws a mark beside another that stands in its place', () => {
  const twins = [
    strength('t1', 'ann', '2024-10-02', [count({ min: 3000, max: 3000 })]),
    strength('t2', 'bob', '2024-10-02', [count({ min: 3050, max: null })]),
    strength('t3', 'map', '2024-10-02', [count({ min: 1000, max: 1000 })]),
  ];
  const [twin] = timedFigures(twins, { date: october(10), knownDay: october(31) }, cardStory(twins));
  expect(twin && timePlot(twin)?.marks.map(({ beside }) => beside)).toEqual([0, 1, 0]);
});

it('takes the letters of a voice, else its beginning', () => {
  expect(shortVoice("South Korea's National Intelligence Service (NIS)")).toBe('NIS');
  expect(shortVoice("Ukraine's president")).toBe("Ukraine's president");
  expect(shortVoice("South Korea's Joint Chiefs of Staff", 12)).toBe('South Korea…');
});
