import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { holderWords } from './control-words.ts';
import { whenWords } from './date-words.ts';
import type { SceneFeature } from './scene.ts';

/** Who holds a place by one voice, in words, with the claims of that voice. */
export interface ControlWord {
  readonly voice: string;
  readonly name: string;
  /** "held by Ukraine", "contested", "left undrawn on its map, so neither held nor contested". */
  readonly words: string;
  /** "since 14 August 2024". */
  readonly since: string;
  readonly claims: readonly StandingClaim[];
}

/** Who holds a place, a word for each voice that speaks of it, in the order of the dataset's voices. */
export function controlWords(
  shown: SceneFeature,
  dataset: Pick<Dataset, 'actors' | 'voices'>,
  language = 'en',
): ControlWord[] {
  const nameOf = (id: string): string => {
    const found = dataset.voices.find((voice) => voice.id === id);
    return found ? textIn(found.name, language) : '';
  };
  return shown.control.map(({ voice, holder, claim }) => ({
    voice,
    name: nameOf(voice),
    words:
      claim.claim.method === 'not-drawn'
        ? say(language, 'holder.undrawnCard')
        : holderWords(holder, dataset, language, say(language, 'holder.unnamed')),
    since: whenWords(claim.claim.valid, claim.claim.bounds, 'control', language),
    // While one state fades into the next the voice has two; the surer one names the holder.
    claims: [
      claim,
      ...shown.current.filter(
        (other) =>
          other !== claim && other.claim.voice === voice && other.claim.about === 'control' && !other.claim.denies,
      ),
    ],
  }));
}
