import { describe, expect, test } from 'vitest';
import { indexOf } from '../../src/lib/domain/claim-index.ts';
import { knownDay } from '../../src/lib/domain/dataset.ts';
import { standingOn } from '../../src/lib/domain/standing.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { sceneToJson } from '../../src/lib/scene/scene-json.ts';
import { datasetOf, fraction, mustDay, readFixtures } from './fixture.ts';

describe.each(readFixtures())('%s', (_file, fixture) => {
  const { dataset, problems } = datasetOf(fixture);
  const index = indexOf(dataset);

  test('has the problems it names, in any order', () => {
    const byClaim = (list: { claim: string }[]): object[] => list.toSorted((a, b) => (a.claim < b.claim ? -1 : 1));
    expect(byClaim(problems)).toEqual(byClaim(fixture.problems ?? []));
  });

  test.each(fixture.cases.map((item) => [`${item.date}, known ${item.known}: ${item.why}`, item] as const))(
    '%s',
    (_name, item) => {
      const date = mustDay(item.date);
      const known = item.known === 'latest' ? ('latest' as const) : mustDay(item.known);
      const days = { date, known: knownDay(dataset, known) };
      for (const [id, expected] of Object.entries(item.claims ?? {})) {
        const claim = index.byId.get(id);
        if (!claim) throw new Error(`No claim ${id}.`);
        const found = standingOn(claim, claim.feature, days, index);
        expect([id, found.standing]).toEqual([id, expected.standing]);
        expect(found.certainty).toBeCloseTo(fraction(expected.certainty ?? 0), 2);
        if (expected.trace !== undefined) expect([id, found.trace]).toEqual([id, expected.trace]);
      }
      const scene = sceneToJson(sceneAt(dataset, { date, known }), []);
      if (item.figures) {
        // Lines stand in the order of their keys; a fixture may list them in any.
        const expected = item.figures.map((figure) => ({ outcome: null, ...figure }));
        expect(scene.figures).toHaveLength(expected.length);
        expect(scene.figures).toEqual(expect.arrayContaining(expected));
      }
      if (item.withheld) expect(scene.withheld).toEqual(item.withheld);
    },
  );
});
