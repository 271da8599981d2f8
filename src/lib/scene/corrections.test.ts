import { expect, it } from 'vitest';
import { cardStory, count, strength } from './card-fixture.ts';
import { correctionsAt, laterRemarks, replacedFigures } from './corrections.ts';
import { movement, october } from './timeline-fixture.ts';

const remark = (day: number, text: string) => ({ reportDay: october(day), text: { en: text }, sources: ['paper'] });
const dataset = cardStory([
  movement('doubted', '2024-10-01', '2024-10-02', {
    assessments: [{ ...remark(12, 'It was a drill.'), voice: 'bob' }, remark(20, 'Nobody saw it.')],
    notes: [remark(6, 'A photograph exists.')],
  }),
  movement('wrong', '2024-10-03', '2024-10-03'),
  movement('right', '2024-10-03', '2024-10-07', { voice: 'bob', supersedes: ['wrong'] }),
  movement('gone', '2024-10-04', '2024-10-04', { retracted: '2024-10-09', retractDay: october(9) }),
  strength('n1', 'ann', '2024-10-05', [count({ min: 100, max: 100 })]),
  strength('n2', 'ann', '2024-10-15', [count({ min: 300, max: 300 })]),
]);

it('lists what was doubted, corrected or taken back, the latest first, with how long it stood', () => {
  expect(
    correctionsAt(dataset, october(31)).map(({ claim, words, stood }) => [
      claim.id,
      words.map(({ kind }) => kind),
      stood,
    ]),
  ).toEqual([
    ['doubted', ['doubted', 'doubted'], 10],
    ['gone', ['taken-back'], 5],
    ['wrong', ['corrected'], 4],
  ]);
});

it('knows no correction before its day', () => {
  expect(correctionsAt(dataset, october(8)).map(({ claim }) => claim.id)).toEqual(['wrong']);
  expect(correctionsAt(dataset, october(12))[0]?.words.map(({ text }) => text)).toEqual(['It was a drill.']);
  expect(correctionsAt(dataset, october(6))).toEqual([]);
});

it('keeps newer figures apart from corrections', () => {
  expect(
    replacedFigures(dataset, october(31)).map(({ voice, said }) => [voice, said.map(({ count: one }) => one.min)]),
  ).toEqual([['ann', [100, 300]]]);
  expect(replacedFigures(dataset, october(14))).toEqual([]);
});

it('keeps later remarks apart too', () => {
  expect(laterRemarks(dataset, october(6)).map(({ claim, text }) => [claim.id, text])).toEqual([
    ['doubted', 'A photograph exists.'],
  ]);
  expect(laterRemarks(dataset, october(5))).toEqual([]);
});
