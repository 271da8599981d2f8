import { describe, expect, it } from 'vitest';
import { movement, october, phase, story } from '#lib/scene/timeline-fixture.ts';
import { atlasStops, type AtlasChoice } from './atlas-plan.ts';

// One movement on 10-12 October, told on the 11th: it counts on those three days, then leaves a trace for 30.
const moved = movement('m', '2024-10-10/2024-10-12', '2024-10-11');
const dataset = story([moved], [phase('early', '2024-10-05/2024-10-11'), phase('late', '2024-10-08/2024-10-20')]);
const dates = (choice: AtlasChoice): number[] => atlasStops(dataset, choice).map(({ clock }) => clock.date);
const span = { from: october(9), to: october(13), known: 'latest' } as const;

describe('a sheet for each day', () => {
  it('has every day of the span, both ends included', () => {
    expect(dates({ every: 'day', ...span })).toEqual([9, 10, 11, 12, 13].map(october));
  });

  it('names the phases a day lies in', () => {
    const stops = atlasStops(dataset, { every: 'day', ...span, from: october(11), to: october(12) });
    expect(stops.map(({ phases }) => phases.map(({ id }) => id))).toEqual([['early', 'late'], ['late']]);
  });
});

describe('a sheet for each change', () => {
  it('has the first day, and each day unlike the one before', () => {
    // The 10th: it begins. The 13th: it is past.
    expect(dates({ every: 'change', ...span })).toEqual([9, 10, 13].map(october));
  });

  it('counts what was known then when each sheet knows its own date', () => {
    // Told on the 11th: on the 10th a sheet says that one claim is withheld, on the 11th it shows it.
    expect(dates({ every: 'change', ...span, known: 'locked' })).toEqual([9, 10, 11, 13].map(october));
    // From the 11th on nothing was withheld, so there both kinds of knowledge meet.
    expect(dates({ every: 'change', ...span, from: october(11), known: 'locked' })).toEqual([11, 13].map(october));
  });
});

describe('a sheet for each phase', () => {
  it('takes the day on which most counts, the earliest of them; phases that meet share a sheet', () => {
    const stops = atlasStops(dataset, { every: 'phase', from: october(1), to: october(31), known: 'latest' });
    expect(stops.map(({ clock, phases }) => [clock.date, phases.map(({ id }) => id)])).toEqual([
      [october(10), ['early', 'late']],
    ]);
  });

  it('asks only the days of the span', () => {
    expect(dates({ every: 'phase', from: october(12), to: october(31), known: 'latest' })).toEqual([october(12)]);
    expect(dates({ every: 'phase', from: october(25), to: october(31), known: 'latest' })).toEqual([]);
  });
});

describe('chosen dates', () => {
  it('stand in order, each once', () => {
    expect(dates({ dates: [20, 5, 20].map(october), known: 'latest' })).toEqual([5, 20].map(october));
  });

  it('know what the atlas knows, or each its own day', () => {
    const known = (asked: AtlasChoice['known']): unknown =>
      atlasStops(dataset, { dates: [october(5)], known: asked })[0]?.clock.known;
    expect([known('latest'), known(october(9)), known('locked')]).toEqual(['latest', october(9), october(5)]);
  });
});
