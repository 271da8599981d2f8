import { expect, it } from 'vitest';
import { cardStory, count, feature, strength } from './card-fixture.ts';
import { compareVoices } from './compare.ts';
import { comparisonSummary } from './compare-words.ts';
import { sceneAt } from './scene-at.ts';
import { movement, october } from './timeline-fixture.ts';

const holds = (id: string, place: string, voice: string, holder: string) =>
  movement(id, '2024-10-03', '2024-10-03', { about: 'control', feature: place, voice, holder });
const dataset = cardStory(
  [
    strength('a', 'ann', '2024-10-04', [count({ min: 100, max: 100 })]),
    strength('b', 'bob', '2024-10-05', [count({ min: 900, max: null })]),
    movement('there', '2024-10-04', '2024-10-04', { about: 'presence' }),
    movement('not-there', '2024-10-04', '2024-10-05', { about: 'presence', voice: 'bob', denies: true }),
  ],
  [
    feature('hill', { claims: [holds('h1', 'hill', 'ann', 'reds'), holds('h2', 'hill', 'bob', 'contested')] }),
    feature('mill', { claims: [holds('m1', 'mill', 'ann', 'reds'), holds('m2', 'mill', 'bob', 'reds')] }),
    feature('well', { claims: [holds('w1', 'well', 'ann', 'reds')] }),
  ],
);
const scene = sceneAt(dataset, { date: october(6), known: 'latest' });
const compared = compareVoices(['ann', 'bob'], scene, dataset);

it('differs in figures that no number fits', () => {
  expect(compared.figures.map(({ accord, said }) => [accord, said.map(({ claim }) => claim.id)])).toEqual([
    ['differ', ['a', 'b']],
  ]);
});

it('tells who agrees, who differs and who is alone, place by place', () => {
  expect(compared.places.map(({ feature: { id }, about, accord }) => [id, about, accord])).toEqual([
    ['here', 'presence', 'differ'],
    ['hill', 'control', 'differ'],
    ['mill', 'control', 'agree'],
    ['well', 'control', 'one'],
  ]);
});

it('sums up in a sentence', () => {
  expect(comparisonSummary(compared, scene)).toBe(
    'On 6 October 2024: 1 figure in common, 1 in dispute; 3 places in common, 2 in dispute.',
  );
});

it('compares nothing that was published later', () => {
  const early = sceneAt(dataset, { date: october(6), known: october(4) });
  expect(compareVoices(['ann', 'bob'], early, dataset).figures).toEqual([]);
});
