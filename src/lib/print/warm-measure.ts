import type { Dataset } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { sceneWords } from '#lib/scene/words.ts';
import { inSlices, type Steps } from '#lib/scene/in-slices.ts';
import type { Measure } from './measure.ts';
import { voicesBySource } from './source-voices.ts';

const STYLE = { font: 'regular', sizePt: 10, colour: '#000000' } as const;

/**
 * Measures the words of a sheet that is about to be laid out, a little at a time: a word is shaped once for all sizes, and shaping a whole
 * sheet's at once would hold the page for a second. Rejects with the signal's reason when cancelled.
 */
export function warmMeasure(
  request: { readonly scene: Scene; readonly dataset: Dataset; readonly language: string },
  measure: Measure,
  signal?: AbortSignal,
): Promise<void> {
  return inSlices(measured(request, measure), signal);
}

function* measured(
  { scene, dataset, language }: { readonly scene: Scene; readonly dataset: Dataset; readonly language: string },
  measure: Measure,
): Steps<void> {
  const cited = voicesBySource(scene, dataset, language);
  yield;
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  const texts = [
    ...sceneWords(scene, dataset, language),
    ...[...cited.values()].flat(),
    ...sources.flatMap(({ publisher = '', title, url = '' }) => [publisher, title, url]),
  ];
  for (const text of texts) {
    for (const word of text.split(/(?<=[ \n])/)) measure.widthMm(word, STYLE);
    yield;
  }
}
