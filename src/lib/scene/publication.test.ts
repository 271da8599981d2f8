import { expect, it } from 'vitest';
import { delayClass, delayCounts, happenedBy, publications, publicationWords } from './publication.ts';
import { movement, october, story } from './timeline-fixture.ts';

const dataset = story([
  movement('at-once', '2024-10-08', '2024-10-08'),
  movement('late', '2024-10-08', '2024-10-20'),
  movement('later', '2024-10-01/2024-10-08', '2024-10-13'),
  movement('goes-on', '2024-10-02', '2024-10-09', { about: 'presence' }),
  movement('plan', '2024-11', '2024-10-10'),
  movement('repeat', '2024-10-08', '2024-10-25', { sameAs: 'late' }),
]);

it('measures from the last day of what a claim tells of to its report', () => {
  expect(publications(dataset, october(31)).map(({ happened, published, delay }) => [happened - october(0), published - october(0), delay])).toEqual([
    [2, 9, 7],
    [8, 8, 0],
    [8, 13, 5],
    [8, 20, 12],
    [10, 10, 0],
  ]); // prettier-ignore
});

it('a state that goes on is measured from its beginning, a plan is told at once', () => {
  const claims = new Map(dataset.features.flatMap((feature) => feature.claims).map((claim) => [claim.id, claim]));
  const of = (id: string) => happenedBy(claims.get(id) ?? expect.unreachable()) - october(0);
  expect([of('goes-on'), of('plan'), of('later')]).toEqual([2, 10, 8]);
});

it('knows nothing of what was published later', () => {
  expect(publications(dataset, october(9)).map(({ published }) => published - october(0))).toEqual([9, 8]);
});

it('has four classes of delay', () => {
  expect([0, 1, 7, 8, 31, 32].map(delayClass)).toEqual(['same-day', 'week', 'week', 'month', 'month', 'later']);
  expect(delayCounts(publications(dataset, october(31)))).toEqual({ 'same-day': 2, week: 2, month: 1, later: 0 });
});

it('says of a day how its claims became public', () => {
  const all = publications(dataset, october(31));
  expect(publicationWords(all, october(8))).toBe('3 claims about this day: 1 the same day, 2 after 5 to 12 days.');
  expect(publicationWords(all, october(2))).toBe('1 claim about this day: published after 7 days.');
  expect(publicationWords(all, october(10))).toBe('1 claim about this day: published the same day.');
  expect(publicationWords(all, october(3))).toBeUndefined();
});
