import { expect, test } from 'vitest';
import { cardStory, count, strength } from './card-fixture.ts';
import { differSentences } from './card-differ.ts';
import { figuresOnCard, plottedClaims, type CardFigure } from './card-figures.ts';
import { sceneAt } from './scene-at.ts';
import { october } from './timeline-fixture.ts';
import type { Claim } from '#lib/domain/claim.ts';

function figuresOn(day: number, claims: readonly Claim[]): CardFigure[] {
  const dataset = cardStory(claims);
  const scene = sceneAt(dataset, { date: october(day), known: 'latest' });
  const [shown] = scene.features;
  return shown ? figuresOnCard(shown, scene, dataset) : [];
}

const ann = strength('a', 'ann', '2024-10-05', [count({ min: 100, max: 100 })]);
const bob = strength('b', 'bob', '2024-10-06', [count({ min: 300, max: null })]);

test('a row a voice, the smallest number first', () => {
  const [figure] = figuresOn(10, [bob, ann]);
  expect(figure?.rows.map(({ name, main }) => [name, main.standing, main.age])).toEqual([
    ['Ann', 'current', 5],
    ['Bob', 'current', 4],
  ]);
});

test('a voice that gives a newer figure keeps its older one in the same row', () => {
  const newer = strength('c', 'ann', '2024-10-08', [count({ min: 150, max: 150 })]);
  const [figure] = figuresOn(10, [ann, bob, newer]);
  const row = figure?.rows.find(({ voice }) => voice === 'ann');
  expect(row?.main.count.min).toBe(150);
  expect(row?.earlier.map(({ standing, count }) => [standing, count.min])).toEqual([['superseded', 100]]);
});

test('one of two figures of a claim may be overtaken while the other stands', () => {
  const both = strength('a', 'ann', '2024-10-05', [count(), count({ measure: 'total', min: 900, max: 900 })]);
  const newer = strength('c', 'ann', '2024-10-08', [count({ min: 150, max: 150 })]);
  const [figure] = figuresOn(10, [both, bob, newer]);
  expect(figure?.key).toBe('soldiers||present');
  expect(figure?.rows[0]?.earlier[0]?.standing).toBe('superseded');
});

test('a single voice needs no plot', () => {
  expect(figuresOn(10, [ann])).toEqual([]);
});

test('figures that age are last reported, with their days', () => {
  const old = strength('o', 'ann', '2024-08-01', [count()]);
  const [figure] = figuresOn(10, [old, bob]);
  expect(figure?.rows.map(({ main }) => [main.standing, main.age])).toEqual([
    ['current', 4],
    ['last-reported', 70],
  ]);
});

test('a claim that repeats another adds no row', () => {
  const echo = strength('e', 'map', '2024-10-06', [count()], { sameAs: 'a' });
  expect(figuresOn(10, [ann, bob, echo])[0]?.rows).toHaveLength(2);
});

test('the two that lie farthest apart are named, who before how many', () => {
  const dataset = cardStory([ann, bob]);
  const [figure] = figuresOn(10, [ann, bob]);
  expect(differSentences(figure?.figure, dataset, october(31))).toEqual([
    'Disputed. Ann: 100; Bob: at least 300. No number fits both.',
  ]);
});

/** A disagreement of 20 October between those who say `few` and those who say `many`. */
const disagreeing = (claims: readonly Claim[], few: readonly string[], many: readonly string[]) => ({
  ...cardStory(claims),
  disagreements: [
    {
      id: 'd',
      title: { en: 'How many' },
      sides: [
        { label: { en: 'few' }, claims: few },
        { label: { en: 'many' }, claims: many },
      ],
      reason: { en: 'Bob counts drivers too.' },
      reportDay: october(20),
    },
  ],
});

test('a reason is given from the day it was known', () => {
  const dataset = disagreeing([ann, bob], ['a'], ['b']);
  const [figure] = figuresOn(10, [ann, bob]);
  expect(differSentences(figure?.figure, dataset, october(19))).toHaveLength(1);
  expect(differSentences(figure?.figure, dataset, october(20))[1]).toBe('Bob counts drivers too.');
});

test('a reason stays away where the two sides agree and somebody else differs', () => {
  // Bob's "at least 300" and the map's 400 fit one number; it is Ann, of neither side, who says another.
  const map = strength('m', 'map', '2024-10-06', [count({ min: 400, max: 400 })]);
  const [figure] = figuresOn(10, [ann, bob, map]);
  expect(figure?.figure?.disputed).toBe(true);
  const dataset = disagreeing([ann, bob, map], ['b'], ['m']);
  expect(differSentences(figure?.figure, dataset, october(31))).toHaveLength(1);
});

test('a reason stays away where both numbers are of one side', () => {
  const dataset = disagreeing([ann, bob], ['a', 'b'], ['x']);
  const [figure] = figuresOn(10, [ann, bob]);
  expect(differSentences(figure?.figure, dataset, october(31))).toHaveLength(1);
});

test('figures that one number fits are not disputed', () => {
  const range = strength('b', 'bob', '2024-10-06', [count({ min: null, max: 200 })]);
  const [figure] = figuresOn(10, [ann, range]);
  expect(differSentences(figure?.figure, cardStory([]), october(31))).toEqual([]);
});

test('claims that say nothing but plotted figures are set under the plot', () => {
  const dataset = cardStory([ann, bob]);
  const scene = sceneAt(dataset, { date: october(10), known: 'latest' });
  const [shown] = scene.features;
  expect(shown && [...plottedClaims(shown, figuresOnCard(shown, scene, dataset))]).toEqual(['a', 'b']);
});
