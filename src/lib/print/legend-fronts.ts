import type { Feature as GeoFeature } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { PARTIES } from '#lib/scene/control-by.ts';
import { FRONT_WAYS, type FrontWay } from '#lib/style/front-features.ts';
import type { DrawnScene } from './drawn-scene.ts';
import type { LegendEntry } from './legend-entries.ts';
import { decimalWords } from './scale-bar.ts';

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
    return actor
      ? say(language, 'legend.ground.held', { actor: textIn(actor.name, language) })
      : say(language, 'legend.ground.contested');
  };
  const entries = new Map<string, LegendEntry>();
  for (const way of FRONT_WAYS) {
    for (const area of areas.filter((one) => of(one, 'way') === way)) {
      const first = of(area, 'holder');
      // Where two voices agree both name it.
      const holders = way === 'differ' ? [first, of(area, 'second')] : [first];
      const words =
        way === 'differ'
          ? say(language, 'sheet.hatched')
          : way === 'alone'
            ? say(language, 'legend.ground.alone', { ground: held(first) })
            : held(first);
      entries.set(words, { sign: { kind: 'ground', way, holders }, words });
    }
  }
  if (entries.size === 0) return [];
  const named = front.map((id) => voiceIn(id, voices, language));
  const [one = '', other] = named;
  const tint = say(language, 'sheet.tint', {
    voices: other === undefined ? one : say(language, 'front.and', { one, other }),
  });
  const metres = Number(drawn['scene-front-edges'][0]?.properties?.['precision'] ?? NaN);
  const km = decimalWords(Number((metres / 1000).toPrecision(2)), language);
  const words = Number.isFinite(metres) ? say(language, 'sheet.tintEdge', { tint, km }) : tint;
  return [...entries.values(), { sign: { kind: 'nothing' }, words }];
}

/** A voice by its name; the parties are one. */
export function voiceIn(id: string, voices: Dataset['voices'], language: string): string {
  if (id === PARTIES) return say(language, 'front.partiesVoice');
  const voice = voices.find((candidate) => candidate.id === id);
  return voice ? textIn(voice.name, language) : id;
}
