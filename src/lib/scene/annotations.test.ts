import { describe, expect, it } from 'vitest';
import type { Annotation } from '#lib/domain/annotation.ts';
import type { Bounds } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import { annotationsAt, inGroups } from './annotations.ts';
import { datasetOf, featureOf } from './dataset.arbitrary.ts';

const day = (text: string): Day => parseDay(text) ?? NaN;
const bounds = (text: string): Bounds => boundsOf(text) as Bounds;

function claim(id: string, reported: string, more: Partial<Claim> = {}): Claim {
  return {
    ...{
      id,
      feature: 'here',
      also: [],
      about: 'movement',
      valid: '2024-01-10',
      bounds: bounds('2024-01-10'),
      reported,
    },
    ...{ reportDay: day(reported), voice: 'ann', counts: [], denies: false, sources: ['s'], confidence: 'claimed' },
    ...{ supersedes: [], summary: { en: id }, notes: [], assessments: [], unsourced: false, ...more },
  };
}

function note(id: string, more: Partial<Annotation> & { valid?: string } = {}): Annotation {
  const valid = more.valid ?? '2024-01-10/2024-01-20';
  return {
    ...{ id, text: { en: id }, valid, bounds: bounds(valid), group: 'story', claims: ['early'], leadsTo: 'here' },
    ...{ at: [0, 0], reportDay: day('2024-01-12'), ...more },
  };
}

const claims = [
  claim('early', '2024-01-12'),
  claim('late', '2024-01-18'),
  claim('wrong', '2024-01-12'),
  claim('right', '2024-01-16', { supersedes: ['wrong'] }),
  claim('taken-back', '2024-01-12', { retractDay: day('2024-01-15') }),
];
const dataset = (...annotations: Annotation[]): Dataset => ({ ...datasetOf([featureOf('here', claims)]), annotations });
const shown = (made: Dataset, date: string, known?: string): string[] =>
  annotationsAt(made, { date: day(date), known: known === undefined ? 'latest' : day(known) }).map(({ id }) => id);

describe('an annotation is shown', () => {
  it('on its days, both ends included', () => {
    const made = dataset(note('a'));
    const days = ['2024-01-09', '2024-01-10', '2024-01-20', '2024-01-21'];
    expect(days.map((date) => shown(made, date).length)).toEqual([0, 1, 1, 0]);
  });

  it('as soon as all it rests on is published, and not before', () => {
    const made = dataset(note('a', { claims: ['early', 'late'], reportDay: day('2024-01-18') }));
    expect(shown(made, '2024-01-17', '2024-01-17')).toEqual([]);
    expect(shown(made, '2024-01-17', '2024-01-18')).toEqual(['a']);
  });

  it('until a claim it rests on is taken back or corrected', () => {
    const made = dataset(note('a', { claims: ['wrong'] }), note('b', { claims: ['taken-back'] }));
    expect(shown(made, '2024-01-12', '2024-01-14')).toEqual(['a', 'b']);
    expect(shown(made, '2024-01-12', '2024-01-15')).toEqual(['a']);
    expect(shown(made, '2024-01-12', '2024-01-16')).toEqual([]);
  });
});

it('story comes before caution before context, and the newest of a group first', () => {
  const made = dataset(
    ...[note('context', { group: 'context' }), note('old'), note('caution', { group: 'caution' })],
    note('new', { valid: '2024-01-11/2024-01-20' }),
  );
  expect(shown(made, '2024-01-12')).toEqual(['new', 'old', 'caution', 'context']);
  expect(inGroups(made.annotations ?? [], ['caution']).map(({ id }) => id)).toEqual(['caution']);
});

it('a dataset without annotations has none', () => {
  expect(annotationsAt(datasetOf([]), { date: 0, known: 'latest' })).toEqual([]);
});
