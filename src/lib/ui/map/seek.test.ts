import { expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { anchorOf, seek } from './seek.ts';

const camera = { center: [35, 51], spanKm: [100, 100], bearing: 0 } as const;
const kursk: View = {
  id: 'kursk', name: { en: 'Kursk' }, camera,
  projection: { name: 'k', definition: '+proj=utm +zone=36 +datum=WGS84', side: 800_000, centre: [650_000, 5_700_000] },
}; // prettier-ignore
const world: View = { id: 'world', name: { en: 'World' }, camera, projection: 'globe' };
const place = (geometry: Feature['geometry']): Feature => ({
  id: 'x', layer: 'all', name: { en: 'X' }, kind: 'city', geometry, claims: [], seen: [],
}); // prettier-ignore
const sudzha = place({ type: 'Point', coordinates: [35.27, 51.19] });

/** A map that sees every place at one pixel, and remembers where it was sent. */
function mapAt(pixel: [number, number] | undefined) {
  const sent: unknown[] = [];
  return { sent, project: () => pixel, panTo: (at: unknown) => void sent.push(at) };
}
const size = { width: 1000, height: 600 };

it.each([
  ['seen in the middle', [500, 300], []],
  ['under the edge', [990, 300], [[35.27, 51.19]]],
  ['behind the globe', undefined, [[35.27, 51.19]]],
] as const)('a place %s', (_, pixel, moves) => {
  const map = mapAt(pixel && [...pixel]);
  expect(seek(sudzha, kursk, [kursk, world], map, size)).toBeUndefined();
  expect(map.sent).toEqual(moves);
});

it('a place off the ground of a view is shown in the first view that holds it', () => {
  const map = mapAt(undefined);
  const wonsan = place({ type: 'Point', coordinates: [127.44, 39.15] });
  expect(seek(wonsan, kursk, [kursk, world], map, size)).toBe('world');
  expect(map.sent).toEqual([]);
});

it('what no place can carry moves nothing', () => {
  const map = mapAt(undefined);
  expect(seek(place(null), kursk, [kursk, world], map, size)).toBeUndefined();
  expect(map.sent).toEqual([]);
});

it('a line is looked for at its middle', () => {
  const line = place({ type: 'LineString', coordinates: [[1, 1], [2, 2], [9, 9]] }); // prettier-ignore
  expect(anchorOf(line)).toEqual([2, 2]);
});
