import { expect, it, vi } from 'vitest';
import { AtlasGround } from './atlas-ground.ts';
import type { Sheet } from './layout-sheet.ts';

const sheet = (scale: number, date: string): Sheet =>
  ({
    camera: { center: [35, 51], scale, bearing: 0, frame: { xMm: 10, yMm: 20, widthMm: 100, heightMm: 80 } },
    style: {
      version: 8,
      // The scene changes from sheet to sheet and is no part of the ground.
      sources: { ground: { type: 'geojson', data: 'land.geojson' }, 'scene-places': { type: 'geojson', data: date } },
      layers: [{ id: 'land', type: 'fill', source: 'ground' }, { id: 'places', type: 'circle', source: 'scene-places' }],
    },
  }) as unknown as Sheet; // prettier-ignore

it('draws the ground once for sheets that differ in their scene alone, anew for another scale', async () => {
  const draw = vi.fn(({ camera }: Sheet) =>
    Promise.resolve({ png: new Uint8Array([camera.scale / 1000]), widthMm: 1, heightMm: 1 }),
  );
  const ground = new AtlasGround(draw);
  const [first, second, third] = [
    await ground.of(sheet(1000, '1 May')),
    await ground.of(sheet(1000, '2 May')),
    await ground.of(sheet(2000, '2 May')),
  ];
  expect(draw).toHaveBeenCalledTimes(2);
  expect(second).toBe(first);
  expect(third.png[0]).toBe(2);
});
