import { expect, it } from 'vitest';
import { cardStory } from './card-fixture.ts';
import { EvidenceIndex } from './search-evidence.ts';
import { movement, october } from './timeline-fixture.ts';

const dataset = {
  ...cardStory([
    movement('one', '2024-10-02', '2024-10-03', { summary: { en: 'Ships came from Chongjin' } }),
    movement('two', '2024-10-10', '2024-10-20', { voice: 'bob', summary: { en: 'Ships left' }, sources: ['wire'] }),
  ]),
  sources: [
    { id: 'paper', type: 'article', title: 'The morning paper', publisher: 'Paper', publishedDay: october(3), issued: '2024-10-03' },
    { id: 'wire', type: 'article', title: 'The morning wire', publisher: 'Wire', publishedDay: october(20), issued: '2024-10-20' },
  ],
}; // prettier-ignore
const index = new EvidenceIndex(dataset);
const found = (typed: string, known: number) =>
  index
    .find(typed, { knownDay: october(known) })
    .map((item) => (item.kind === 'date' ? `date ${item.title}` : `${item.kind} ${item.id}`));

it('finds claims by their words, the beginning of the last is enough', () => {
  expect(found('ships', 31).sort()).toEqual(['claim one', 'claim two']);
  expect(found('ships chong', 31)).toEqual(['claim one']);
});

it('finds voices and sources', () => {
  expect(found('bob', 31)).toEqual(['voice bob', 'claim two']);
  expect(found('morning', 31)).toEqual(['source paper', 'source wire']);
});

it('finds nothing that was published later: neither claim, voice nor source', () => {
  expect(found('ships', 10)).toEqual(['claim one']);
  expect(found('bob', 10)).toEqual([]);
  expect(found('morning', 10)).toEqual(['source paper']);
});

it('reads a date', () => {
  expect(found('3 jan 2025', 31)).toEqual(['date 3 January 2025']);
});
