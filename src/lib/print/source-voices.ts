import { textIn } from '#lib/scene/card-names.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** The names of the voices whose claims of a scene each source carries, by the source's id, in the order of the scene. */
export function voicesBySource(
  scene: Scene,
  { voices }: Pick<Dataset, 'voices'>,
  language: string,
): ReadonlyMap<string, string[]> {
  const names = new Map(voices.map(({ id, name }) => [id, textIn(name, language)]));
  const found = new Map<string, string[]>();
  for (const { current, news, past } of scene.features) {
    for (const { claim } of [...current, ...news, ...past]) {
      const name = names.get(claim.voice) ?? claim.voice;
      for (const id of claim.sources) {
        const heard = found.get(id) ?? [];
        if (!heard.includes(name)) found.set(id, [...heard, name]);
      }
    }
  }
  return found;
}
