import type { MessageKey } from '#lib/messages/catalogues.ts';
import type { MessageArgs } from '#lib/messages/say.ts';
import { FRONT_WAYS, type FrontWay } from './front-features.ts';
import { FRONT_OPACITY } from './front-layers.ts';
import type { LegendEntry, LegendSign } from './legend-signs.ts';

/** A key is small and lies on a panel, so its tint is a little stronger than the map's. */
const KEY_STRENGTH = 1.4;

/** A message in the language of the legend. */
type Said = (key: MessageKey, args?: MessageArgs) => string;

/** One entry for each way in which ground is tinted. */
export function frontEntries(
  areas: readonly Readonly<Record<string, unknown>>[],
  { hue, named, words: said }: { hue: (id: unknown) => string; named: (id: unknown) => string; words: Said },
): LegendEntry[] {
  const seen = new Map<string, LegendEntry>();
  const sorted = FRONT_WAYS.flatMap((way) => areas.filter((area) => area['way'] === way));
  for (const { way, holder, second } of sorted) {
    const opacity = FRONT_OPACITY[way as FrontWay] * KEY_STRENGTH;
    const ground =
      holder === 'contested' ? said('legend.ground.contested') : said('legend.ground.held', { actor: named(holder) });
    // Which of the two voices says which is in the words beside the map: here one key stands for all that is hatched.
    const id = way === 'differ' ? 'front-differ' : `front-${String(way)}-${String(holder)}`;
    const sign: LegendSign =
      way === 'differ'
        ? { kind: 'hatch', colours: [hue(holder), hue(second)], opacity }
        : { kind: 'area', outline: hue(holder), width: 0, fill: hue(holder), fillOpacity: opacity };
    const words =
      way === 'differ'
        ? said('legend.ground.differ')
        : way === 'alone'
          ? said('legend.ground.alone', { ground })
          : ground;
    if (!seen.has(id)) seen.set(id, { id, words, sign });
  }
  return [...seen.values()];
}
