import { expect, it } from 'vitest';
import { cardStory, count, feature, strength } from './card-fixture.ts';
import { filtered, isOpen, knownFilter, toggled } from './filter.ts';
import { filteredOutWords } from './filter-words.ts';
import { sceneAt } from './scene-at.ts';
import { movement, october, phase } from './timeline-fixture.ts';

const first = strength('first', 'ann', '2024-10-02', [count({ min: 100, max: 100 })], { confidence: 'confirmed' });
const newer = strength('newer', 'ann', '2024-10-05', [count({ min: 300, max: 300 })]);
const other = movement('other', '2024-10-04/2024-10-09', '2024-10-04', { voice: 'bob' });
const dataset = {
  ...cardStory([first, newer, other], [feature('port', { kind: 'port' })]),
  phases: [phase('early', '2024-10-01/2024-10-03')],
};
const clock = { date: october(6), known: 'latest' } as const;
const standing = (data: typeof dataset | ReturnType<typeof filtered>) =>
  sceneAt(data, clock)
    .features.flatMap(({ current }) => current)
    .map(({ claim }) => claim.id);

it('an open filter is the dataset itself', () => {
  expect(filtered(dataset, {})).toBe(dataset);
  expect(isOpen({ voice: [] })).toBe(true);
});

it('lets through the claims of a voice, of a side, of a kind of claim, of a confidence', () => {
  expect(standing(filtered(dataset, { voice: ['bob'] }))).toEqual(['other']);
  expect(standing(filtered(dataset, { side: ['a'] }))).toEqual(['newer']);
  expect(standing(filtered(dataset, { about: ['movement'] }))).toEqual(['other']);
  expect(standing(filtered(dataset, { confidence: ['claimed'], side: ['b'] }))).toEqual(['other']);
  expect(standing(filtered(dataset, { kind: ['port'] }))).toEqual([]);
});

it('widens by values and narrows by parts', () => {
  expect(standing(filtered(dataset, { voice: ['ann', 'bob'] }))).toEqual(['newer', 'other']);
  expect(standing(filtered(dataset, { voice: ['ann', 'bob'], about: ['movement'] }))).toEqual(['other']);
});

it('never lets an older figure stand again because the newer one is hidden', () => {
  const shown = sceneAt(filtered(dataset, { confidence: ['confirmed'] }), clock).features[0];
  expect(shown?.current).toEqual([]);
  expect(shown?.superseded.map(({ claim }) => claim.id)).toEqual(['first']);
});

it('a phase lets through what speaks of one of its days', () => {
  // The movement begins on the 4th, the day after the phase; the figures are of the 2nd and the 5th.
  const ids = filtered(dataset, { phase: ['early'] }).features.flatMap(({ claims }) => claims.map(({ id }) => id));
  expect(ids).toEqual(['first']);
});

it('says how many claims are filtered out, and of what', () => {
  const filter = { voice: ['bob'] };
  const scene = sceneAt(filtered(dataset, filter), clock);
  expect(filteredOutWords(filter, scene, sceneAt(dataset, clock), dataset)).toBe(
    '1 claim filtered out. Shown is only voice: Bob.',
  );
  expect(filteredOutWords({}, scene, scene, dataset)).toBeUndefined();
});

it('forgets what a dataset does not know, and takes a value out again', () => {
  expect(knownFilter({ voice: ['bob', 'nobody'], phase: ['never'] }, dataset)).toEqual({ voice: ['bob'] });
  expect(toggled({ voice: ['bob'] }, 'voice', 'bob')).toEqual({});
  expect(toggled({ voice: ['bob'] }, 'side', 'a')).toEqual({ voice: ['bob'], side: ['a'] });
});
