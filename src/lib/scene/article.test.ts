import { describe, expect, it } from 'vitest';
import type { Statement } from '#lib/domain/article.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { Bounds } from '#lib/domain/bounds.ts';
import { hiddenWords, restsOnNothingWords, uncontradictedWords, withheldClaimWords } from './article-words.ts';
import { statementsAt } from './article.ts';
import { datasetOf, featureOf } from './dataset.arbitrary.ts';

const claim = (id: string, reportDay: number): Claim => ({
  ...{
    id,
    feature: 'here',
    also: [],
    about: 'movement',
    valid: '2024-01-10',
    bounds: boundsOf('2024-01-10') as Bounds,
  },
  ...{ reported: '', reportDay, voice: 'ann', counts: [], denies: false, sources: ['s'], confidence: 'claimed' },
  ...{ supersedes: [], summary: { en: id }, notes: [], assessments: [], unsourced: false },
});
const statement: Statement = {
  ...{
    id: 'S01',
    text: { en: 'It was so.' },
    claims: ['said'],
    restsOn: ['said', 'later'],
    contradictedBy: ['against'],
  },
  ...{ opinion: false, goTo: { date: 10, view: 'v' }, reportDay: 10 },
};
const claims = [claim('said', 10), claim('later', 20), claim('against', 30)];
const article = { title: { en: 'An article' }, source: 's', statements: [statement] };
const dataset: Dataset = { ...datasetOf([featureOf('here', claims)]), article };
const readOn = (known: number) => statementsAt(dataset, known)[0]!;

describe('a statement', () => {
  it('is not read before its own claims are published, nor is where it leads', () => {
    expect(readOn(9)).toEqual({ id: 'S01', opinion: false, restsOn: [], contradictedBy: [], withheld: 3 });
  });

  it('shows the claims of its day and counts those that came later', () => {
    const read = readOn(20);
    expect(read.restsOn.map(({ id }) => id)).toEqual(['said', 'later']);
    expect([read.contradictedBy, read.withheld, read.text?.en]).toEqual([[], 1, 'It was so.']);
  });

  it('shows at last what contradicts it', () => {
    expect(readOn(30)).toMatchObject({ contradictedBy: [{ id: 'against' }], withheld: 0, goTo: statement.goTo });
  });
});

it('a dataset without an article has no statements', () => {
  expect(statementsAt(datasetOf([]), 0)).toEqual([]);
});

it('the words say what is missing, and never that nothing contradicts while something is withheld', () => {
  expect(hiddenWords(0)).toBe('What the article says here had not been published on 1 January 1970.');
  expect(uncontradictedWords(readOn(20), 20)).toBe('By no claim published by 21 January 1970.');
  expect(uncontradictedWords({ ...readOn(30), contradictedBy: [] }, 30)).toBe('By no claim in this dataset.');
  expect(restsOnNothingWords({ ...readOn(30), opinion: true }, 30)).toBe("On the author's judgement alone.");
  expect(withheldClaimWords(readOn(9), 9)).toBe('3 claims on this were not yet published on 10 January 1970.');
  expect(withheldClaimWords(readOn(20), 20)).toBe('1 claim on this was not yet published on 21 January 1970.');
  expect(withheldClaimWords(readOn(30), 30)).toBeUndefined();
});
