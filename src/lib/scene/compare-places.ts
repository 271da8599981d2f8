import type { About } from '#lib/domain/claim.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { Scene, SceneFeature } from './scene.ts';

/** What one voice says of a place: who holds it, or that something is or is not so. */
export interface PlaceWord {
  readonly voice: string;
  /** An actor id or `contested`, where the word is on control. */
  readonly holder?: string;
  /** A snapshot voice left the place outside its polygons. */
  readonly undrawn: boolean;
  readonly denies: boolean;
  readonly claim: StandingClaim;
}

/** A place of which the voices speak, and what of it. */
export interface ComparedPlace {
  readonly feature: Feature;
  readonly about: 'control' | 'presence' | 'movement' | 'engagement';
  readonly words: readonly PlaceWord[];
  /** `one`: only one of the voices speaks of it. */
  readonly accord: 'agree' | 'differ' | 'one';
}

const ABOUTS = ['presence', 'movement', 'engagement'] as const;

/**
 * The places of a scene of which at least one of the voices speaks: who holds them, and who is, moves or fights there. Voices agree when
 * they name the same holder, or all say or all deny that it is so; places where they differ come first, then by name.
 */
export function comparePlaces(voices: readonly string[], scene: Scene): ComparedPlace[] {
  const order = { differ: 0, agree: 1, one: 2 } as const;
  return scene.features
    .flatMap((shown) => [...control(voices, shown), ...ABOUTS.flatMap((about) => said(about, voices, shown))])
    .toSorted((a, b) => order[a.accord] - order[b.accord] || (a.feature.name.en < b.feature.name.en ? -1 : 1));
}

function control(voices: readonly string[], shown: SceneFeature): ComparedPlace[] {
  const words = shown.control
    .filter(({ voice }) => voices.includes(voice))
    .map(({ voice, holder, claim }): PlaceWord => {
      const undrawn = claim.claim.method === 'not-drawn';
      return { voice, holder, undrawn, denies: false, claim };
    });
  return compared(shown.feature, 'control', words, ({ holder, undrawn }) => (undrawn ? 'undrawn' : (holder ?? '')));
}

function said(about: (typeof ABOUTS)[number], voices: readonly string[], shown: SceneFeature): ComparedPlace[] {
  const claims = [...shown.news, ...shown.current].filter(
    ({ claim }) => claim.about === (about satisfies About) && voices.includes(claim.voice),
  );
  const words = claims.map((claim): PlaceWord => ({
    voice: claim.claim.voice,
    undrawn: false,
    denies: claim.claim.denies,
    claim,
  }));
  return compared(shown.feature, about, words, ({ denies }) => String(denies));
}

function compared(
  feature: Feature,
  about: ComparedPlace['about'],
  words: readonly PlaceWord[],
  meaning: (word: PlaceWord) => string,
): ComparedPlace[] {
  if (words.length === 0) return [];
  const speaking = new Set(words.map(({ voice }) => voice)).size;
  const accord = speaking < 2 ? 'one' : new Set(words.map(meaning)).size > 1 ? 'differ' : 'agree';
  return [{ feature, about, words, accord }];
}
