import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset, day } from './dataset.arbitrary.ts';
import { sceneAt } from './scene-at.ts';
import { createSceneWalk } from './scene-walk.ts';

const clock = fc.oneof(
  fc.record({ date: day, known: fc.oneof(day, fc.constant('latest' as const)) }),
  day.map((date) => ({ date, known: date })),
);

test('wherever a walk goes, its scene is the scene made afresh', () => {
  fc.assert(
    fc.property(dataset, fc.array(clock, { minLength: 2, maxLength: 8 }), (data, clocks) => {
      const walk = createSceneWalk(data);
      for (const at of clocks) expect(walk(at)).toEqual(sceneAt(data, at));
    }),
  );
});

test('a walk of single days, there and back, locked and not, gives the scenes made afresh', () => {
  fc.assert(
    fc.property(dataset, day, fc.boolean(), (data, start, locked) => {
      const walk = createSceneWalk(data);
      for (const date of [0, 1, 2, 3, 2, 1, 0, -1].map((step) => start + step)) {
        const at = { date, known: locked ? date : ('latest' as const) };
        expect(walk(at)).toEqual(sceneAt(data, at));
      }
    }),
  );
});

test('what does not change keeps its identity', () => {
  fc.assert(
    fc.property(dataset, day, (data, date) => {
      const walk = createSceneWalk(data);
      const [first, again] = [walk({ date, known: 'latest' }), walk({ date, known: 'latest' })];
      expect(again.figures).toBe(first.figures);
      again.features.forEach((feature, i) => expect(feature).toBe(first.features[i]));
    }),
  );
});

test('a filtered dataset walks as it is made afresh, judged by all that it hides', () => {
  fc.assert(
    fc.property(dataset, fc.array(clock, { minLength: 2, maxLength: 5 }), (data, clocks) => {
      const part = { ...data, whole: data, features: data.features.map((feature) => ({ ...feature, claims: feature.claims.filter(({ voice }) => voice !== 'ann') })) }; // prettier-ignore
      const walk = createSceneWalk(part);
      for (const at of clocks) expect(walk(at)).toEqual(sceneAt(part, at));
    }),
  );
});

test('a story of which much comes and goes at once is walked as it is made afresh', () => {
  fc.assert(
    fc.property(dataset, fc.array(clock, { minLength: 3, maxLength: 6 }), (data, clocks) => {
      const many = Array.from({ length: 80 }, (_, n) => data.features.map((feature) => ({ ...feature, id: `${feature.id}-${n}`, claims: feature.claims.map((claim) => ({ ...claim, id: `${claim.id}-${n}`, feature: `${feature.id}-${n}`, also: [] })) }))).flat(); // prettier-ignore
      const big = { ...data, features: many };
      const walk = createSceneWalk(big);
      for (const at of clocks) expect(walk(at)).toEqual(sceneAt(big, at));
    }),
    { numRuns: 20 },
  );
});
