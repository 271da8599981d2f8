import type { Dataset } from '#lib/domain/dataset.ts';
import { dayWords } from './date-words.ts';
import type { Scene } from './scene.ts';

/** "Ukrainian-held" has no general form, so the sentence says "held by Ukraine". */
function holderWords(holder: string, dataset: Pick<Dataset, 'actors'>): string {
  if (holder === 'contested') return 'contested';
  return `held by ${dataset.actors.find(({ id }) => id === holder)?.name.en ?? holder}`;
}

/**
 * Who holds what, a sentence for each voice and holder: "On 12 October 2024 DeepStateMap shows as held by Ukraine: Sudzha, ...".
 * Places that a snapshot voice merely left undrawn are said apart.
 */
export function controlSentences(scene: Scene, dataset: Pick<Dataset, 'actors' | 'voices'>): string[] {
  return dataset.voices.flatMap((voice) => {
    const groups = new Map<string, string[]>();
    for (const { feature, control } of scene.features) {
      const state = control.find((entry) => entry.voice === voice.id);
      if (!state) continue;
      const undrawn = state.claim.claim.method === 'not-drawn';
      const verb = voice.kind === 'snapshot' ? 'shows as' : 'says to be';
      const key = undrawn ? 'leaves undrawn, among places it once drew as held or contested' : `${verb} ${holderWords(state.holder, dataset)}`;
      groups.set(key, [...(groups.get(key) ?? []), feature.name.en]);
    }
    return [...groups].map(
      ([key, names]) => `On ${dayWords(scene.date)} ${voice.name.en} ${key}: ${[...names].sort().join(', ')}.`,
    );
  });
}
