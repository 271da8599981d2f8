import type { Dataset } from '#lib/domain/dataset.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { dayWords } from './date-words.ts';
import type { Scene } from './scene.ts';

/** "held by Ukraine" or "contested"; "Ukrainian-held" has no general form. An unknown holder is called by `unnamed`, or by its id. */
export function holderWords(
  holder: string,
  dataset: Pick<Dataset, 'actors'>,
  language = 'en',
  unnamed: string = holder,
): string {
  if (holder === 'contested') return say(language, 'holder.contested');
  const actor = dataset.actors.find(({ id }) => id === holder);
  return say(language, 'holder.held', { holder: actor ? textIn(actor.name, language) : unnamed });
}

/**
 * Who holds what, a sentence for each voice and holder: "DeepStateMap on 12 October 2024, held by Ukraine: Sudzha, ...". Places that
 * a snapshot voice merely left undrawn are said apart.
 */
export function controlSentences(scene: Scene, dataset: Pick<Dataset, 'actors' | 'voices'>, language = 'en'): string[] {
  return dataset.voices.flatMap((voice) => {
    const groups = new Map<string, string[]>();
    for (const { feature, control } of scene.features) {
      const state = control.find((entry) => entry.voice === voice.id);
      if (!state) continue;
      const undrawn = state.claim.claim.method === 'not-drawn';
      const key = undrawn ? say(language, 'holder.undrawn') : holderWords(state.holder, dataset, language);
      groups.set(key, [...(groups.get(key) ?? []), textIn(feature.name, language)]);
    }
    return [...groups].map(([state, names]) =>
      say(language, 'control.sentence', {
        voice: capital(textIn(voice.name, language)),
        day: dayWords(scene.date, language),
        state,
        places: inOrder(names, language).join(', '),
      }),
    );
  });
}

/** English names stand in the order of their letters' codes, others as their own dictionaries have them. */
function inOrder(names: readonly string[], language: string): string[] {
  const locale = spokenFor(language);
  return locale === 'en' ? names.toSorted() : names.toSorted(new Intl.Collator(locale).compare);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
