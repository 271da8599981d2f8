import { expect, test } from 'vitest';
import { laneCount, packLanes, placeBandLabels } from './timeline-lanes.ts';
import { october, phase } from './timeline-fixture.ts';

const textWidth = (text: string): number => text.length * 6;
// Ten pixels a day; a name of six letters is 36 wide.
const scale = { from: october(1), to: october(31), width: 300 };

test('phases that overlap take lanes of their own, and the lane that is free longest is used again', () => {
  const bands = packLanes([
    phase('late', '2024-10-20/2024-10-25'),
    phase('long', '2024-10-01/2024-10-31'),
    phase('first', '2024-10-01/2024-10-10'),
    phase('next', '2024-10-11/2024-10-20'),
    phase('last', '2024-10-28/2024-10-29'),
  ]);
  // On the 28th lane 1 is free since the 21st, lane 2 since the 26th.
  expect(bands.map(({ phase: { id }, lane }) => `${id} ${lane}`)).toEqual([
    'long 0',
    'first 1',
    'next 1',
    'late 2',
    'last 1',
  ]);
  expect(laneCount(bands)).toBe(3);
});

test('a band runs from the edge before its first day to the edge after its last', () => {
  const [band] = packLanes([phase('a', '2024-10-08/2024-10-13')]);
  expect(band).toMatchObject({ from: october(8), solidFrom: october(8), solidTo: october(14), to: october(14) });
});

test('an end known only about is soft over its bounds', () => {
  // `~` is three days either side.
  const [band] = packLanes([phase('a', '2024-10-08~/2024-10-20')]);
  expect(band).toMatchObject({ from: october(5), solidFrom: october(11), solidTo: october(21), to: october(21) });
});

test('soft ends count as taken: phases fading over each other do not share a lane', () => {
  const bands = packLanes([phase('a', '2024-10-01/2024-10-10~'), phase('b', '2024-10-12/2024-10-20')]);
  expect(bands.map(({ lane }) => lane)).toEqual([0, 1]);
});

test('some day within is sure nowhere: it rises to its middle and falls', () => {
  const [band] = packLanes([phase('a', '[2024-10-02..2024-10-05]')]);
  expect(band).toMatchObject({ from: october(2), solidFrom: october(4), solidTo: october(4), to: october(6) });
});

test('open ends reach beyond every view', () => {
  expect(packLanes([phase('a', '2024-10-08/..')])[0]).toMatchObject({ from: october(8), to: Infinity });
});

test('a name stands in its band, or after it where the lane is free', () => {
  const bands = packLanes([
    phase('inside', '2024-10-01/2024-10-06'),
    phase('after.', '2024-10-07/2024-10-08'),
    phase('next', '2024-10-14/2024-10-31'),
  ]);
  const labels = placeBandLabels(bands, scale, textWidth);
  expect(labels.get('inside')).toEqual({ x: 4, where: 'inside' });
  expect(labels.get('after.')).toEqual({ x: 84, where: 'after' });
});

test('a name stands before its band where there is only room there', () => {
  const bands = packLanes([phase('before', '2024-10-08/2024-10-09'), phase('next', '2024-10-12/2024-10-31')]);
  // The band begins at 70 pixels.
  expect(placeBandLabels(bands, scale, textWidth).get('before')).toEqual({ x: 30, where: 'before' });
});

test('a name stands nowhere rather than on another', () => {
  const bands = packLanes([
    phase('one', '2024-10-01/2024-10-01'),
    phase('second', '2024-10-05/2024-10-06'),
    phase('next', '2024-10-08/2024-10-31'),
  ]);
  const labels = placeBandLabels(bands, scale, textWidth);
  expect(labels.get('one')).toEqual({ x: 14, where: 'after' });
  expect(labels.has('second')).toBe(false);
});

test('the name of a band that began before the view stays in view', () => {
  const bands = packLanes([phase('long', '2024-10-01/2024-10-31')]);
  const labels = placeBandLabels(bands, { from: october(10), to: october(20), width: 300 }, textWidth);
  expect(labels.get('long')).toEqual({ x: 4, where: 'inside' });
});
