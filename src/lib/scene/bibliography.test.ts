import { expect, test } from 'vitest';
import type { Source } from '#lib/domain/dataset.ts';
import { alsoSaid, citationsOf, withheldSources } from './bibliography.ts';
import { cardStory, count, strength } from './card-fixture.ts';
import { october } from './timeline-fixture.ts';

const source = (id: string, publishedDay?: number): Source => ({
  id, type: 'webpage', title: id, ...(publishedDay !== undefined && { publishedDay }),
}); // prettier-ignore
const first = strength('a', 'ann', '2024-10-05', [count()], { sources: ['late', 'early'] });
const second = strength('b', 'ann', '2024-10-09', [count()], {
  sources: ['early'],
  notes: [{ reportDay: october(20), text: { en: 'Later.' }, sources: ['remark'] }],
});
const dataset = {
  ...cardStory([first, second]),
  sources: [source('undated'), source('late', october(12)), source('early', october(5)), source('remark', october(20))],
};
const listed = (day: number) =>
  citationsOf(dataset, october(day)).map(({ source: { id }, claims, isReadable }) => [
    id,
    claims.map((claim) => claim.id),
    isReadable,
  ]);

test('in the order of publication, with what cites each; what nothing cites is not listed', () => {
  expect(listed(30)).toEqual([
    ['early', ['a', 'b'], true],
    ['late', ['a'], true],
    ['remark', [], true],
  ]);
});

test('before its publication a source has no title, and claims to come do not cite it', () => {
  expect(listed(6)).toEqual([
    ['early', ['a'], true],
    ['late', ['a'], false],
  ]);
  expect(withheldSources(dataset, citationsOf(dataset, october(6)))).toBe(1);
});

test('what else a voice said, as far as it was known', () => {
  expect(alsoSaid(dataset, 'ann', [first], october(30)).map(({ id }) => id)).toEqual(['b']);
  expect(alsoSaid(dataset, 'ann', [first], october(6))).toEqual([]);
});
