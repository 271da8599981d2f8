import { describe, expect, it } from 'vitest';
import type { Bounds } from './bounds.ts';
import { parseDay } from './day.ts';
import type { Route, Seen } from './feature.ts';
import { headsAt } from './heads.ts';

const day = (text: string): number => parseDay(text)!;
const span = (first: string, last = first, cap = 1): Bounds => ({
  startEarliest: day(first), startLatest: day(first), endEarliest: day(last), endLatest: day(last), cap, shape: 'period',
}); // prettier-ignore
const ends = { from: [130, 42], to: [132, 43] } as const;
const ship = (more: Partial<Route> = {}): { route: Route; seen: Seen[] } => ({
  route: { deduced: [], mode: ['sea'], path: 'reported', craft: 'single', ...more },
  seen: [],
});

const uncounted: ReturnType<typeof ship> = {
  route: { deduced: [], mode: ['sea'], path: 'reported', departed: span('2024-10-08') },
  seen: [],
};

describe('headsAt', () => {
  it('gives the departure place on the departed day alone', () => {
    const feature = ship({ departed: span('2024-10-08') });
    expect(headsAt(feature, day('2024-10-08'), ends)).toEqual([{ at: [130, 42], event: 'departed', certainty: 1 }]);
    expect(headsAt(feature, day('2024-10-09'), ends)).toEqual([]);
  });

  it('gives nothing between departure and arrival', () => {
    const feature = ship({ departed: span('2024-10-08'), arrived: span('2024-10-12') });
    expect(headsAt(feature, day('2024-10-10'), ends)).toEqual([]);
    expect(headsAt(feature, day('2024-10-12'), ends)).toMatchObject([{ at: [132, 43], event: 'arrived' }]);
  });

  it('gives a sighting on its day', () => {
    const feature = { ...ship(), seen: [{ at: [131, 42.5] as const, on: '2024-10-09', bounds: span('2024-10-09') }] };
    expect(headsAt(feature, day('2024-10-09'), {})).toEqual([{ at: [131, 42.5], event: 'seen', certainty: 1 }]);
  });

  it('is unsure of a day that is only known within several', () => {
    const feature = ship({ departed: span('2024-10-08', '2024-10-13', 0.75) });
    expect(headsAt(feature, day('2024-10-10'), ends)).toMatchObject([{ certainty: 0.5 }]);
  });

  it.each([
    ['several craft', ship({ craft: 'several', departed: span('2024-10-08') })],
    ['an unknown number of craft', uncounted],
    ['an end that we deduced', ship({ deduced: ['from'], departed: span('2024-10-08') })],
    ['an open end', ship({ departed: { ...span('2024-10-08'), endLatest: Infinity } })],
    ['no record at all', ship()],
  ])('gives nothing for %s', (_, feature) => {
    expect(headsAt(feature, day('2024-10-08'), ends)).toEqual([]);
  });

  it('gives nothing when the place of an end is not known', () => {
    expect(headsAt(ship({ departed: span('2024-10-08') }), day('2024-10-08'), {})).toEqual([]);
  });
});
