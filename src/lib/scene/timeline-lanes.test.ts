import { expect, test } from 'vitest';
import { laneCount, packLanes, placeBandLabels } from './timeline-lanes.ts';
import { october, phase } from './timeline-fixture.ts';

const textWidth = (text: string): number => text.length * 6;

test('phases that overlap take lanes of their own, and a freed lane is used again', () => {
  const bands = packLanes([
    phase('late', '2024-10-20/2024-10-25'),
    phase('long', '2024-10-01/2024-10-31'),
    phase('first', '2024-10-01/2024-10-10'),
    phase('next', '2024-10-11/2024-10-20'),
  ]);
  expect(bands.map(({ phase: { id }, lane }) => [id, lane])).toEqual([
    ['long', 0],
    ['first', 1],
    ['next', 1],
    ['late', 2],
  ]);
  expect(laneCount(bands)).toBe(3);
});

test('a band runs from the edge before its first day to the edge after its last', () => {
  expect(packLanes([phase('a', '2024-10-08/2024-10-13')])[0]).toMatchObject({
    from: october(8), solidFrom: october(8), solidTo: october(14), to: october(14),
  }); // prettier-ignore
});

test('an end known only about is soft over its bounds', () => {
  // `~` is three days either side.
  expect(packLanes([phase('a', '2024-10-08~/2024-10-20')])[0]).toMatchObject({
    from: october(5),
    solidFrom: october(11),
    solidTo: october(21),
    to: october(21),
  });
});

test('soft ends count as taken: phases fading over each other do not share a lane', () => {
  const bands = packLanes([phase('a', '2024-10-01/2024-10-10~'), phase('b', '2024-10-12/2024-10-20')]);
  expect(bands.map(({ lane }) => lane)).toEqual([0, 1]);
});

test('some day within is sure nowhere: it rises to its middle and falls', () => {
  expect(packLanes([phase('a', '[2024-10-02..2024-10-05]')])[0]).toMatchObject({
    from: october(2),
    solidFrom: october(4),
    solidTo: october(4),
    to: october(6),
  });
});

test('open ends reach beyond every view', () => {
  const [band] = packLanes([phase('a', '2024-10-08/..')]);
  expect(band).toMatchObject({ from: october(8), to: Infinity });
});

test('a name stands in its band, after it where the lane is free, or nowhere', () => {
  // Ten pixels a day; names are 36, 36 and 72 pixels wide.
  const scale = { from: october(1), to: october(31), width: 300 };
  const bands = packLanes([
    phase('inside', '2024-10-01/2024-10-06'),
    phase('after.', '2024-10-07/2024-10-08'),
    phase('finds no room', '2024-10-14/2024-10-31'),
  ]);
  const labels = placeBandLabels(bands, scale, textWidth);
  expect(labels.get('inside')).toEqual({ x: 4, inside: true });
  expect(labels.get('after.')).toEqual({ x: 84, inside: false });
  expect(placeBandLabels(bands, { ...scale, width: 100 }, textWidth).size).toBe(0);
});

test('the name of a band that began before the view stays in view', () => {
  const bands = packLanes([phase('long', '2024-10-01/2024-10-31')]);
  expect(placeBandLabels(bands, { from: october(10), to: october(20), width: 300 }, textWidth).get('long')).toEqual({
    x: 4,
    inside: true,
  });
});
