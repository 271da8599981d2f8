import { describe, expect, it } from 'vitest';
import type { Count } from '#lib/domain/claim.ts';
import type { Force } from '#lib/domain/dataset.ts';
import { discRadius, peopleIn, roundBelow } from './people.ts';
import { standing } from './scene-fixtures.ts';

const forces: Force[] = [
  { id: 'men', label: { en: 'Men' }, unit: 'people' },
  { id: 'others', label: { en: 'Others' }, unit: 'people', where: 'a' },
  { id: 'ships', label: { en: 'Ships' }, unit: 'ships' },
];
const says = (force: string, min: number | null, max: number | null, more: Partial<Count> = {}) =>
  standing({ counts: [{ force, measure: 'present', min, max, rough: false, ...more }] });

describe('peopleIn', () => {
  it('is the range of all voices on one force', () => {
    expect(peopleIn([says('men', 3000, 3000), says('men', 8000, 10_000)], forces)).toEqual({ least: 3000, most: 10_000 }); // prettier-ignore
  });
  it('has no lowest figure once a voice says "up to", and no highest once one says "at least"', () => {
    expect(peopleIn([says('men', null, 8000), says('men', 3000, 3000)], forces)).toEqual({ least: 0, most: 8000 });
    expect(peopleIn([says('men', 3000, null)], forces)).toEqual({ least: 3000, most: 0 });
  });
  it('never adds two forces up: the greater one stands', () => {
    expect(peopleIn([says('men', 400, 400), says('others', 240, 240)], forces)).toEqual({ least: 400, most: 400 });
    expect(peopleIn([says('men', 400, 400), says('others', 240, 240)], forces, ({ where }) => where === 'a')).toEqual({ least: 240, most: 240 }); // prettier-ignore
  });
  it('counts no ships, no dead, no plans and no words', () => {
    const not = [says('ships', 4, 4), says('men', 6, 6, { outcome: 'killed' }), says('men', 9, 9, { measure: 'planned' }), says('men', null, null)]; // prettier-ignore
    expect(peopleIn(not, forces)).toEqual({ least: 0, most: 0 });
  });
});

it('a disc of twice the people has 2^0.57 times the radius', () => {
  expect(discRadius(1000)).toBe(20);
  expect(discRadius(2000) / discRadius(1000)).toBeCloseTo(1.4845, 4);
});

it.each([[240, 200], [999, 500], [1500, 1000], [10_000, 10_000], [7000, 5000]])('the key for %d is of %d', (number, key) => {
  expect(roundBelow(number)).toBe(key);
}); // prettier-ignore
