import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/domain/feature.ts';
import { FORM_OF } from './place-features.ts';
import { framedPictogram, pictogramImage, pictogramPaths, PICTOGRAMS, type Pictogram, type PictogramPart } from './pictograms.ts'; // prettier-ignore
import { pictogramFile } from './pictogram-file.ts';

const NAMES = Object.keys(PICTOGRAMS) as Pictogram[];
/** A frame has the radius 12, a square one 10.7, and an outline that reaches 2.5 inwards; half a unit of it may be touched. */
const ROOM = { circle: 12 - 2.5 + 0.6, square: 10.7 - 2.5 + 0.6 };

/** How far a part reaches from the middle: in a square, along its sides. */
function reach(part: PictogramPart, form: keyof typeof ROOM): number {
  const half = 'width' in part ? part.width / 2 : 0;
  if (part.kind === 'disc' || part.kind === 'ring') return Math.hypot(...part.at) + part.radius + half;
  const away = form === 'circle' ? Math.hypot : (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y));
  return Math.max(...part.points.map(([x, y]) => away(x, y))) + half;
}

describe('the pictograms', () => {
  it('are the family that the map needs', () => {
    expect(NAMES).toEqual(
      expect.arrayContaining(['port', 'ship', 'airfield', 'training-ground', 'rail-station', 'headquarters', 'settlement', 'engagement', 'sighting', 'statement']),
    ); // prettier-ignore
  });

  it.each(KINDS.filter((kind) => framedPictogram(kind)))('%s fits its frame', (kind) => {
    const form = FORM_OF[kind] === 'square' ? 'square' : 'circle';
    for (const part of PICTOGRAMS[framedPictogram(kind)!]) expect(reach(part, form)).toBeLessThanOrEqual(ROOM[form]);
  });

  it('are painted where they are drawn, and not beside it', () => {
    const image = pictogramImage('picture-training-ground')!;
    // Alpha of 0.75 is the edge; the middle lies in the disc, 4 units away is between disc and ring, 6.4 in the ring.
    const alpha = (x: number): number => image.data[(24 * 48 + 24 + x) * 4 + 3]! / 255;
    expect(alpha(0)).toBeGreaterThan(0.75);
    expect(alpha(4)).toBeLessThan(0.75);
    expect(alpha(6)).toBeGreaterThan(0.75);
    expect(alpha(12)).toBeLessThan(0.75);
  });

  it('are no two alike', () => {
    expect(new Set(NAMES.map((name) => JSON.stringify(pictogramPaths(name)))).size).toBe(NAMES.length);
  });

  it.each(NAMES)('%s lies as a file beside the page, as it is drawn here', (name) => {
    expect(readFileSync(`static/symbols/${name}.svg`, 'utf8')).toBe(pictogramFile(name));
  });
});
