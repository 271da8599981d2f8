import { expect, it } from 'vitest';
import { clocksOf, openingSpan, readSpan, writeSpan } from './changes-between.ts';
import { october } from './timeline-fixture.ts';

const scene = { date: october(20), knownDay: october(25) };
const dataset = { compiled: october(31) };

it.each(['2024-10-18..2024-10-24', 'known:2024-10-18..2024-10-24'])('reads and writes %s', (text) => {
  const span = readSpan(text);
  expect(span && writeSpan(span)).toBe(text);
});

it.each([undefined, 'yesterday', '2024-10-18', '2024-02-30..2024-03-01'])('reads no span in %s', (text) => {
  expect(readSpan(text)).toBeUndefined();
});

it('begins with the week before, or with what was known that evening', () => {
  expect(openingSpan('dates', scene)).toEqual({ of: 'dates', from: october(13), to: october(20) });
  expect(openingSpan('knowledge', scene)).toEqual({ of: 'knowledge', from: october(20), to: october(25) });
});

it('looks at two dates from the known day, or under a lock from each of them, never from later', () => {
  const span = { of: 'dates', from: october(10), to: october(30) } as const;
  expect(clocksOf(span, scene, false, dataset)).toEqual([
    { date: october(10), known: october(25) },
    { date: october(30), known: october(25) },
  ]);
  expect(clocksOf(span, scene, true, dataset)).toEqual([
    { date: october(10), known: october(10) },
    { date: october(30), known: october(25) },
  ]);
});

it('looks at one date from two days of knowledge, never from later', () => {
  const span = { of: 'knowledge', from: october(10), to: october(30) } as const;
  expect(clocksOf(span, scene, false, dataset)).toEqual([
    { date: october(20), known: october(10) },
    { date: october(20), known: october(25) },
  ]);
});
