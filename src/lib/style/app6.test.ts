import { describe, expect, it } from 'vitest';
import { app6Image, readApp6Image } from './app6.ts';
import { standing } from './scene-fixtures.ts';

const actors = [
  { id: 'red', affiliation: 'hostile' },
  { id: 'blue', affiliation: 'friend' },
] as const;
// Land unit, infantry, as the standard writes a friend's: context 0, identity 3.
const INFANTRY = '10031000001211000000';

describe('app6Image', () => {
  it('draws nobody as friend or foe while no viewpoint is named', () => {
    expect(app6Image({ sidc: INFANTRY, actor: 'red' }, [], { actors })).toBe('app6:10041000001211000000:');
    expect(app6Image({ sidc: 'SFGPUCI--------', actor: 'red' }, [], { actors })).toBe('app6:SNGPUCI--------:');
  });

  it('takes the frames of the viewpoint once it is named', () => {
    const image = (actor: string) => app6Image({ sidc: INFANTRY, actor }, [], { viewpoint: 'blue', actors });
    expect([image('red'), image('blue'), image('nobody')]).toEqual(['app6:10061000001211000000:', 'app6:10031000001211000000:', 'app6:10041000001211000000:']); // prettier-ignore
  });

  it('carries the best rating among its claims for amplifier J', () => {
    const claims = [standing({ reliability: 'C', credibility: '1' }), standing({ reliability: 'B', credibility: '3' }), standing()]; // prettier-ignore
    expect(readApp6Image(app6Image({ sidc: INFANTRY }, claims, { actors }))).toEqual({ sidc: '10041000001211000000', rating: 'B3' }); // prettier-ignore
  });

  it('is none of a feature without a code, and reads no other image', () => {
    expect(app6Image({}, [], { actors })).toBe('');
    expect(readApp6Image('picture-port')).toBeUndefined();
  });
});
