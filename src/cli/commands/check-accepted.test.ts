import { expect, it } from 'vitest';
import type { Problem } from '#lib/domain/problem.ts';
import { markAccepted } from './check-accepted.ts';

const problem: Problem = {
  code: 'source-unused',
  level: 'warning',
  message: 'Source "s2": ...',
  file: 'sources.json',
  path: '/1',
};
const entry = { code: 'source-unused', file: 'sources.json', message: 'Source "s2": ...', reason: 'Kept whole.' };

it('marks a finding whose code, file, feature and sentence are accepted', () => {
  expect(markAccepted([problem], [entry], 'accepted.json')).toEqual([{ ...problem, accepted: 'Kept whole.' }]);
});

it('minds no change of place, for a line above may be added', () => {
  expect(markAccepted([{ ...problem, path: '/7' }], [entry], 'accepted.json')[0]?.accepted).toBe('Kept whole.');
});

it.each([
  ['another sentence', { ...problem, message: 'Source "s3": ...' }],
  ['another feature', { ...problem, feature: 'sudzha' }],
  ['another file', { ...problem, file: 'b.json' }],
  ['another code', { ...problem, code: 'link-not-archived' }],
])('lets %s stand, and tells of the entry that accepts nothing', (_, other) => {
  expect(markAccepted([other], [entry], 'accepted.json')).toEqual([
    other,
    {
      code: 'accepted-stale',
      level: 'warning',
      message: 'The finding source-unused "Source "s2": ..." is accepted, but is not there any more.',
      file: 'accepted.json',
      path: '/accepted/0',
    },
  ]);
});
