import type { Dataset } from '#lib/domain/dataset.ts';
import { dayWords } from './date-words.ts';
import type { Scene } from './scene.ts';

/** "Ukrainian-held" has no general form, so the sentence says "held by Ukraine". */
function holderWords(holder: string, dataset: Pick<Dataset, 'actors'>): string {
  if (holder === 'contested') return 'contested';
  return `held by ${dataset.actors.find(({ id }) => id === holder)?.name.en ?? holder}`;
}

/**
 * Who holds what, a sentence for each voice and holder: "DeepStateMap on 12 October 2024, held by Ukraine: Sudzha, ...". Places that
 * a snapshot voice merely left undrawn are said apart.
 */
export function controlSentences(scene: Scene, dataset: Pick<Dataset, 'actors' | 'voices'>): string[] {
  return dataset.voices.flatMap((voice) => {
    const groups = new Map<string, string[]>();
    for (const { feature, control } of scene.features) {
      const state = control.find((entry) => entry.voice === voice.id);
      if (!state) continue;
      const undrawn = state.claim.claim.method === 'not-drawn';
      const key = undrawn
        ? 'left undrawn, so neither held nor contested on its map'
        : holderWords(state.holder, dataset);
      groups.set(key, [...(groups.get(key) ?? []), feature.name.en]);
    }
    return [...groups].map(
      ([key, names]) => `${capital(voice.name.en)} on ${dayWords(scene.date)}, ${key}: ${names.toSorted().join(', ')}.`,
    );
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
