import type { Dataset } from '#lib/domain/dataset.ts';
import { LEAST_SHARE } from '#lib/domain/front-method.ts';
import { controlBy, PARTIES } from './control-by.ts';
import { snapshotVoices } from './control-voices.ts';
import { frontSites } from './front-sites.ts';
import type { Scene } from './scene.ts';

/** What one voice says of the settlements at one clock. */
export interface FrontSpeech {
  /** A voice id, or `parties`. */
  readonly voice: string;
  /** Settlement and holder, in the dataset's order. */
  readonly held: readonly (readonly [id: string, holder: string])[];
  /** How many settlements there are to speak of. */
  readonly settlements: number;
  /** Whether it speaks for enough of them to give areas. */
  readonly hasAreas: boolean;
}

/** What a voice says at the clock of a scene. */
export function frontSpeech(scene: Scene, dataset: Dataset, voice: string): FrontSpeech {
  const sites = frontSites(dataset);
  const features = new Map(scene.features.map((feature) => [feature.id, feature]));
  const held = sites.flatMap(({ id }) => {
    const feature = features.get(id);
    const control = feature && controlBy(feature, voice, dataset.voices);
    return control ? [[id, control.holder] as const] : [];
  });
  return {
    voice,
    held,
    settlements: sites.length,
    hasAreas: held.length > 0 && held.length >= LEAST_SHARE * sites.length,
  };
}

/** The voices whose fronts can be asked for: snapshot voices that speak of control, and the parties where anybody else does. */
export function frontVoices(dataset: Dataset): string[] {
  const announces = new Set(dataset.voices.filter(({ kind }) => kind === 'announcing').map(({ id }) => id));
  const parties = dataset.features.some(({ claims }) => claims.some(({ about, voice }) => about === 'control' && announces.has(voice))); // prettier-ignore
  return [...snapshotVoices(dataset), ...(parties ? [PARTIES] : [])];
}

/** The same for two clocks exactly when the same front follows: fronts are kept under it. */
export function frontKey(speeches: readonly FrontSpeech[]): string {
  return speeches.map(({ held, hasAreas }) => (hasAreas ? held.map((pair) => pair.join('=')).join() : '')).join('|');
}
