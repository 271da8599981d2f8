import type { Feature as GeoFeature } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import { PARTIES } from '#lib/scene/control-by.ts';
import { FRONT_WAYS, type FrontWay } from '#lib/style/front-features.ts';
import type { DrawnScene } from './drawn-scene.ts';
import type { LegendEntry } from './legend-entries.ts';

/** How ground is tinted: who holds it, and whom a second voice names where the two differ. */
export interface GroundSign {
  readonly kind: 'ground';
  readonly way: FrontWay;
  readonly holders: readonly string[];
}

const of = ({ properties }: GeoFeature, name: string): string => String(properties?.[name] ?? '');

/** An entry for each tint of the areas of control in the frame, and what they are derived from. */
export function frontEntries(
  drawn: DrawnScene,
  { actors, voices }: Pick<Dataset, 'actors' | 'voices'>,
  { front = [], language }: { readonly front?: readonly string[]; readonly language: string },
): LegendEntry[] {
  const areas = drawn['scene-front'];
  if (areas.length === 0) return [];
  const held = (holder: string): string => {
    const actor = actors.find(({ id }) => id === holder);
    return actor ? `Ground held by ${actor.name[language] ?? actor.name.en}` : 'Contested ground';
  };
  const entries = new Map<string, LegendEntry>();
  for (const way of FRONT_WAYS) {
    for (const area of areas.filter((one) => of(one, 'way') === way)) {
      const holders = [of(area, 'holder'), of(area, 'second')].filter(Boolean);
      const [first = ''] = holders;
      const words =
        way === 'differ'
          ? 'Hatched ground: the two voices differ'
          : `${held(first)}${way === 'alone' ? ', by one of the two voices alone' : ''}`;
      entries.set(words, { sign: { kind: 'ground', way, holders }, words });
    }
  }
  const named = front.map((id) => (id === PARTIES ? 'the parties' : (voices.find((voice) => voice.id === id)?.name.en ?? id)));
  const metres = Number(drawn['scene-front-edges'][0]?.properties?.['precision'] ?? NaN);
  const km = Number.isFinite(metres) ? `; its edge is known to about ${Number((metres / 1000).toPrecision(2))} km` : '';
  const [last] = [...entries.values()].slice(-1);
  const method: LegendEntry[] = last
    ? [{ sign: { kind: 'nothing' }, words: `Tinted ground is derived from what ${named.join(' and ')} ${named.length > 1 ? 'say' : 'says'} of settlements${km}` }]
    : [];
  return [...entries.values(), ...method];
} // prettier-ignore
