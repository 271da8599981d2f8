import { expect, test } from 'vitest';
import { changesBetween, clockOn, nearestChange, type Knowing } from './timeline-changes.ts';
import { dayNote } from './timeline-note.ts';
import { movement, october, phase, story } from './timeline-fixture.ts';

const dataset = story(
  [movement('a', '2024-10-08/2024-10-10', '2024-10-12'), movement('b', '2024-10-10', '2024-10-10')],
  [phase('early', '2024-10-01/2024-10-08'), phase('middle', '2024-10-08/2024-10-20')],
);

function changeDays(knowing: Knowing): number[] {
  return [...changesBetween(dataset, knowing, october(1), october(31))]
    .filter(([, n]) => n > 0)
    .map(([day]) => day - october(0));
}

test('the latest knowledge sees a movement begin and end', () => {
  // a begins on the 8th and is past on the 11th; b begins on the 10th and is past on the 11th.
  expect(changeDays('latest')).toEqual([8, 10, 11]);
});

test('a locked clock sees things when they are published, and news end after a week', () => {
  // On the 8th a is withheld. On the 10th b appears, on the 11th it is past, on the 12th a is published and news until the 18th.
  expect(changeDays('locked')).toEqual([8, 10, 11, 12, 19]);
});

test('a day of knowledge shows nothing that was published later', () => {
  expect(changeDays(october(9))).toEqual([8, 10]);
});

test('the way of knowing makes clocks', () => {
  expect(clockOn(9, 'locked')).toEqual({ date: 9, known: 9 });
  expect(clockOn(9, 7)).toEqual({ date: 9, known: 7 });
});

test('the note of a day says first what changes, with its voice, and names the phases', () => {
  const note = dayNote(dataset, 'latest', october(8));
  expect(note.sentence).toMatch(/^They moved \(a\).*Ann.*12 October 2024/);
  expect(note).toMatchObject({ day: october(8), more: 0, phases: ['early', 'middle'] });
});

test('the note of a day without change names its phases alone', () => {
  expect(dayNote(dataset, 'latest', october(9))).toEqual({ day: october(9), more: 0, phases: ['middle'] });
});

test('what one day knows is not in the note of a day that did not know it', () => {
  expect(dayNote(dataset, october(11), october(8)).sentence ?? '').not.toContain('They moved');
});

test('a place near a change lands on it, the nearer of two', () => {
  expect(nearestChange([10, 14], 12, 2)).toBe(10);
  expect(nearestChange([10, 14], 12.6, 2)).toBe(14);
  expect(nearestChange([10, 14], 20, 2)).toBeUndefined();
  expect(nearestChange([], 10, 5)).toBeUndefined();
});
