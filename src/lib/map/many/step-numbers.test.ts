import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inScene, place } from '#lib/style/scene-fixtures.ts';
import { stepNumbers, type Numbered } from './step-numbers.ts';

const none: Numbered = { features: [], numbers: new Int32Array() };
const standing = Array.from({ length: 300 }, (_, i) => inScene(place(`p${i}`, [35, 51])));
/** Every seventh has no number of its own. */
const numberOf = (id: string): number | undefined => (Number(id.slice(1)) % 7 === 0 ? undefined : Number(id.slice(1)));
const byHand = (at: readonly number[]): number[] => at.map((i) => (i % 7 === 0 ? -1 : i));

test('whatever came, went or changed between two scenes, each feature has its own number', () => {
  const some = fc.subarray([...standing.keys()]);
  fc.assert(
    fc.property(some, some, fc.integer({ min: 1, max: 9 }), (first, second, nth) => {
      const before = stepNumbers(
        first.map((i) => standing[i]!),
        none,
        numberOf,
      );
      const features = second.map((i) => (i % nth === 0 ? { ...standing[i]! } : standing[i]!));
      expect([...stepNumbers(features, before, numberOf).numbers]).toEqual(byHand(second));
    }),
  );
});

test('of what stood there before nobody is asked again', () => {
  const before = stepNumbers(standing, none, numberOf);
  const asked: string[] = [];
  const features = [...standing.slice(0, 40), inScene(place('p900', [35, 51])), ...standing.slice(60), { ...standing[50]! }]; // prettier-ignore
  stepNumbers(features, before, (id) => (asked.push(id), numberOf(id)));
  // What is new, and what stands elsewhere than before.
  expect(asked).toEqual(['p900', 'p50']);
});
