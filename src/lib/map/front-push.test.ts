import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { FrontPush } from './front-push.ts';

const data = (holder: string): Record<'scene-front' | 'scene-front-edges', FeatureCollection> => ({
  'scene-front': {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] }, properties: { holder } }],
  },
  'scene-front-edges': { type: 'FeatureCollection', features: [] },
});

/** A map that remembers what its sources hold, which of them ask for tiles, and how far the second set is shown. */
function aMap() {
  const held = new Map<string, FeatureCollection>();
  const shown: number[] = [];
  const sources = new Map<string, { setData: (given: FeatureCollection) => Promise<unknown>; hasTile?: () => boolean }>(); // prettier-ignore
  const asking = (): string[] => [...sources].flatMap(([name, { hasTile }]) => (hasTile?.() === false ? [] : [name]));
  const map = {
    getSource: (name: string) => {
      const source = sources.get(name) ?? { setData: (given: FeatureCollection) => Promise.resolve(held.set(name, given)) }; // prettier-ignore
      sources.set(name, source);
      return source;
    },
    setGlobalStateProperty: (_name: string, share: number) => shown.push(share),
  } as unknown as MapLibreMap;
  return { map, held, shown, asking };
}

describe('the areas of control on the map', () => {
  it('go into the set that is not shown, and back into the first with the next change', async () => {
    const { map, held, shown } = aMap();
    const push = new FrontPush(map, () => true);
    push.sent(data('ua'));
    push.push(data('ru'));
    expect([...held.keys()]).toEqual(['scene-front-next', 'scene-front-edges-next']);
    await vi.waitFor(() => expect(shown.at(-1)).toBe(1));
    push.push(data('ua'));
    expect(held.get('scene-front')?.features[0]?.properties).toEqual({ holder: 'ua' });
    await vi.waitFor(() => expect(shown.at(-1)).toBe(0));
  });

  it('ask for tiles only where there is something to draw', () => {
    const { map, asking } = aMap();
    const push = new FrontPush(map, () => true);
    push.sent(data('ua'));
    push.settle();
    expect(asking()).toEqual(['scene-front']);
    push.push(data('ru'));
    expect(asking()).toEqual(['scene-front', 'scene-front-next']);
    push.push({ ...data('ru'), 'scene-front': { type: 'FeatureCollection', features: [] } });
    expect(asking()).toEqual(['scene-front-next']);
  });

  it('are not sent again when nothing changed', () => {
    const { map, held } = aMap();
    const push = new FrontPush(map, () => true);
    push.sent(data('ua'));
    push.push(data('ua'));
    expect(held.size).toBe(0);
  });

  it('stay where they are shown through a new style of the same map, and begin anew with a whole one', async () => {
    const { map, shown } = aMap();
    const push = new FrontPush(map, () => true);
    push.sent(data('ua'));
    push.push(data('ru'));
    await vi.waitFor(() => expect(shown.at(-1)).toBe(1));
    push.settle();
    expect(shown.at(-1)).toBe(1);
    push.sent(data('ru'));
    push.settle();
    expect(shown.at(-1)).toBe(0);
  });
});
