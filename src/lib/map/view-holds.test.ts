import { expect, it } from 'vitest';
import { viewHolds } from './view-holds.ts';

const utm = {
  projection: { name: 'kursk', definition: '+proj=utm +zone=36 +datum=WGS84', side: 800_000, centre: [650_000, 5_700_000] },
} as const; // prettier-ignore

// Sudzha lies at about 660 km E, 5,674 km N of zone 36; Wonsan is seven thousand kilometres east of it.
it.each([
  [[35.27, 51.19], true],
  [[127.44, 39.15], false],
] as const)('%j on the ground of a view of 800 km: %s', (at, held) => expect(viewHolds(utm, at)).toBe(held));

it('the globe holds every place', () => expect(viewHolds({ projection: 'globe' }, [127.44, 39.15])).toBe(true));
