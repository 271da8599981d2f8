import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
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
export function controlWords(shown: SceneFeature, dataset: Pick<Dataset, 'actors' | 'voices'>): ControlWord[] {
  return shown.control.map(({ voice, holder, claim }) => ({
    voice,
    name: dataset.voices.find(({ id }) => id === voice)?.name.en ?? '',
    words:
      claim.claim.method === 'not-drawn'
        ? 'left undrawn on its map, so neither held nor contested'
        : holder === 'contested'
          ? 'contested'
          : `held by ${dataset.actors.find(({ id }) => id === holder)?.name.en ?? 'a party not named here'}`,
    since: whenWords(claim.claim.valid, claim.claim.bounds, 'control'),
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
