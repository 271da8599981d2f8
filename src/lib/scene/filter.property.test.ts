import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataset, day } from './dataset.arbitrary.ts';
import { filtered } from './filter.ts';
import { sceneAt } from './scene-at.ts';

it('a filter hides claims and changes nothing about how the others count', () => {
  fc.assert(
    fc.property(
      dataset,
      day,
      day,
      fc.subarray(['ann', 'bob', 'cam'], { minLength: 1 }),
      (whole, date, known, voices) => {
        const clock = { date, known };
        const expected = sceneAt(whole, clock).features.flatMap(
          ({ id, current, news, past, lastReported, superseded }) =>
            [...current, ...news, ...past, ...lastReported, ...superseded]
              .filter(({ claim }) => voices.includes(claim.voice))
              .map(({ claim, standing, certainty }) => [id, claim.id, standing, certainty]),
        );
        const got = sceneAt(filtered(whole, { voice: voices }), clock).features.flatMap(
          ({ id, current, news, past, lastReported, superseded }) =>
            [...current, ...news, ...past, ...lastReported, ...superseded].map(({ claim, standing, certainty }) => [
              id,
              claim.id,
              standing,
              certainty,
            ]),
        );
        expect(got).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);
