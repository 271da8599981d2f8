import type { Feature, Kind } from '#lib/domain/feature.ts';
import { say } from '#lib/messages/say.ts';
import { numberWords } from './number-words.ts';

/** A kind as a reader says it: "Training ground". */
export function kindWords(kind: Kind, language = 'en'): string {
  return say(language, `kind.${kind}`);
}

/** How exactly a place is known: "known to about 8 km", "known to about 500 m"; undefined where the dataset does not say. */
export function precisionWords({ precisionKm }: Pick<Feature, 'precisionKm'>, language = 'en'): string | undefined {
  if (precisionKm === undefined) return undefined;
  if (precisionKm >= 1) return say(language, 'precision.km', { n: numberWords(precisionKm, language) });
  return say(language, 'precision.m', { n: numberWords(Math.round(precisionKm * 1000), language) });
}
