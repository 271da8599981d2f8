import { expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { cardStory, count, strength } from './card-fixture.ts';
import { disagreementsAt } from './disagreement.ts';
import { october } from './timeline-fixture.ts';

const dataset: Dataset = {
  ...cardStory([
    strength('a1', 'ann', '2024-10-02', [count({ min: 100, max: 100 })]),
    strength('a2', 'ann', '2024-10-20', [count({ min: 150, max: 150 })]),
    strength('b1', 'bob', '2024-10-05', [count({ min: 900, max: 900 }), count({ measure: 'planned', min: 5, max: 5 })]),
  ]),
  disagreements: [
    {
      id: 'how-many',
      title: { en: 'How many' },
      sides: [
        { label: { en: 'Ann: 100, later 150' }, claims: ['a1', 'a2'] },
        { label: { en: 'Bob: 900' }, claims: ['b1'] },
      ],
      reason: { en: 'Bob counts the cooks.' },
      reportDay: october(25),
    },
  ],
};
const at = (known: number) => disagreementsAt(dataset, { date: october(31), knownDay: october(known) });

it('is not seen before the second side has spoken, but counted', () => {
  expect(at(4)).toEqual({ seen: [], withheld: 1 });
});

it('names a side by who speaks until all that its words rest on was published', () => {
  const [seen] = at(5).seen;
  expect(seen?.sides.map(({ label, withheld }) => [label, withheld])).toEqual([
    ['Ann', 1],
    ['Bob: 900', 0],
  ]);
  expect(seen?.since).toBe(october(5));
  expect(seen?.reason).toBeUndefined();
});

it('has its own words and its reason once they were known', () => {
  const [seen] = at(25).seen;
  expect(seen?.sides.map(({ label }) => label)).toEqual(['Ann: 100, later 150', 'Bob: 900']);
  expect(seen?.reason).toBe('Bob counts the cooks.');
});

it('plots what both sides count, and lists apart what one alone counts', () => {
  const [seen] = at(25).seen;
  expect(seen?.figures.map(({ measure, voices }) => [measure, [...voices].sort()])).toEqual([
    ['present', ['ann', 'bob']],
  ]);
  expect(seen?.alone.map(({ measure }) => measure)).toEqual(['planned']);
});
