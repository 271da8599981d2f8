import { describe, expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import type { FrontSite } from '#lib/domain/front.ts';
import { frontDefinition } from './front-projection.ts';

const OWN = '+proj=utm +zone=36 +datum=WGS84';
const view = (definition: string, span: number): View =>
  ({
    id: 'v',
    name: { en: 'V' },
    projection: { definition, side: 1e6, centre: [0, 0] },
    camera: { center: [35.2, 51.2], spanKm: [span, span] },
  }) as unknown as View;
const SITES = [{ at: [35, 51] }, { at: [35.4, 51.4] }] as unknown as FrontSite[];

describe('the projection in whose metres a front is derived', () => {
  it('is that of the closest view over the settlements', () => {
    const views = [view('+proj=lcc', 900), view(OWN, 200)];
    expect(frontDefinition({ views }, SITES)).toBe(OWN);
  });

  it('is the zone of UTM where no view is close enough: 35.2° E lies in zone 36', () => {
    const utm = '+proj=utm +zone=36 +datum=WGS84 +units=m +no_defs';
    expect(frontDefinition({ views: [view('+proj=lcc', 5000)] }, SITES)).toBe(utm);
  });

  it('knows the southern half of the earth', () => {
    const south = [{ at: [35, -20] }] as unknown as FrontSite[];
    expect(frontDefinition({ views: [] }, south)).toBe('+proj=utm +zone=36 +south +datum=WGS84 +units=m +no_defs');
  });
});
