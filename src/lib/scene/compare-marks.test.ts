import { expect, it } from 'vitest';
import { cardStory, count, strength } from './card-fixture.ts';
import { markStandingWords, timedFigures } from './compare-marks.ts';
import { october } from './timeline-fixture.ts';

const scene = { date: october(20), knownDay: october(31) };
const claims = [
  strength('a1', 'ann', '2024-10-02', [count({ min: 100, max: 100 })]),
  strength('a2', 'ann', '2024-10-10', [count({ min: 300, max: null })]),
  strength('b1', 'bob', '2024-10-05', [count({ min: 50, max: 60 }), count({ measure: 'planned', min: 900, max: 900 })]),
  strength('b2', 'bob', '2024-10-25', [count({ measure: 'event', min: 7, max: 7 })]),
];
const dataset = cardStory(claims);

it('compares like only with like: plans and single events stand apart', () => {
  const figures = timedFigures(claims, scene, dataset);
  expect(figures.map(({ measure, marks }) => [measure, marks.map(({ claim }) => claim.id)])).toEqual([
    ['present', ['a1', 'b1', 'a2']],
    ['event', ['b2']],
    ['planned', ['b1']],
  ]);
});

it('strikes what its own voice replaced, and says what is later than the date', () => {
  const marks = timedFigures(claims, scene, dataset).flatMap((figure) => figure.marks);
  expect(marks.map((mark) => [mark.claim.id, mark.standing, markStandingWords(mark, scene.knownDay)])).toEqual([
    ['a1', 'superseded', 'replaced by a newer word'],
    ['b1', 'current', 'stands'],
    ['a2', 'current', 'stands'],
    ['b2', 'ahead', '5 days after the date'],
    ['b1', 'current', 'stands'],
  ]);
});

it('gives what is only last reported its age: 60 days and one', () => {
  const late = { date: october(5) + 61, knownDay: october(5) + 61 };
  const [figure] = timedFigures(claims.slice(2, 3), late, { ...dataset, compiled: late.knownDay });
  const [mark] = figure?.marks ?? [];
  expect(mark && markStandingWords(mark, late.knownDay)).toBe('last reported, 61 days before the date');
});

it('hides what was published later and what merely repeats', () => {
  const repeated = strength('r', 'bob', '2024-10-03', [count({ min: 100, max: 100 })], { sameAs: 'a1' });
  const story = cardStory([...claims, repeated]);
  const early = { date: october(4), knownDay: october(4) };
  const marks = timedFigures([...claims, repeated], early, story).flatMap((figure) => figure.marks);
  expect(marks.map(({ claim }) => claim.id)).toEqual(['a1']);
});
