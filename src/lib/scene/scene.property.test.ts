import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import { standingOn } from '#lib/domain/standing.ts';
import { dataset, datasetOf, day, FIRST, LAST } from './dataset.arbitrary.ts';
import { applyDifference, differenceBetween, isChange } from './difference.ts';
import { sceneAt } from './scene-at.ts';
import { moveTo, stepToChange } from './steps.ts';

const later = fc.nat(60);
const SEEN = ['current', 'news', 'past', 'last-reported', 'superseded'];

test('what was once shown is still current, past, last reported, superseded or retracted later', () => {
  fc.assert(
    fc.property(dataset, day, later, later, later, (data, date, lag, moreDate, moreKnown) => {
      const index = indexOf(data);
      const [then, now] = [
        { date, known: date + lag },
        { date: date + moreDate, known: date + lag + moreKnown },
      ];
      for (const claim of index.claims) {
        for (const feature of [claim.feature, ...claim.also]) {
          if (!SEEN.includes(standingOn(claim, feature, then, index).standing)) continue;
          expect([...SEEN, 'retracted']).toContain(standingOn(claim, feature, now, index).standing);
        }
      }
    }),
  );
});

test('stepping by differences gives the scene computed afresh', () => {
  fc.assert(
    fc.property(
      dataset,
      fc.array(fc.record({ date: day, known: day }), { minLength: 2, maxLength: 6 }),
      (data, clocks) => {
        let scene = sceneAt(data, clocks[0] ?? { date: FIRST, known: 'latest' });
        for (const clock of clocks) {
          const afresh = sceneAt(data, clock);
          scene = applyDifference(differenceBetween(scene, afresh));
          expect(scene).toEqual(afresh);
        }
      },
    ),
  );
});

/** The same dataset with features, and the claims within them, in reverse order. */
function reversed(data: Dataset): Dataset {
  return datasetOf(data.features.map((feature) => ({ ...feature, claims: [...feature.claims].reverse() })).reverse());
}

test('the order of features and claims in files changes nothing', () => {
  fc.assert(
    fc.property(dataset, day, day, (data, date, known) => {
      const clock = { date, known };
      const ids = (scene: ReturnType<typeof sceneAt>): unknown =>
        scene.features.map(({ feature: _, ...shown }) => shown);
      const [a, b] = [sceneAt(data, clock), sceneAt(reversed(data), clock)];
      expect(ids(b)).toEqual(ids(a));
      expect(b.figures).toEqual(a.figures);
      expect(b.withheld).toEqual(a.withheld);
    }),
  );
});

test.each(['latest', 'locked'] as const)('a step to the next change passes over no change (%s)', (kind) => {
  fc.assert(
    fc.property(dataset, day, fc.constantFrom(1 as const, -1 as const), (data, date, direction) => {
      const clock = { date, known: kind === 'latest' ? kind : date };
      const landed = stepToChange(data, clock, direction)?.date;
      // The rule, day by day.
      let expected: number | undefined;
      for (let d = date + direction; d >= FIRST - 120 && d <= LAST + 160; d += direction) {
        const [before, after] = [d - 1, d].map((at) => sceneAt(data, moveTo(clock, at)));
        if (before && after && isChange(differenceBetween(before, after))) {
          expected = d;
          break;
        }
      }
      if (expected !== undefined) expect(landed).toBe(expected);
    }),
    { numRuns: 40 },
  );
});
