import type { Dataset } from '#lib/domain/dataset.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { sceneWords } from '#lib/scene/words.ts';
import type { Measure } from './measure.ts';
import { voicesBySource } from './source-voices.ts';

/** A stretch of work that a reader's click may have to wait for, milliseconds. */
const SLICE_MS = 40;
const STYLE = { font: 'regular', sizePt: 10, colour: '#000000' } as const;

/**
 * Measures the words of a sheet that is about to be laid out, a little at a time: a word is shaped once for all sizes, and shaping a whole
 * sheet's at once would hold the page for a second. Stops when cancelled.
 */
export async function warmMeasure(
  { scene, dataset, language }: { readonly scene: Scene; readonly dataset: Dataset; readonly language: string },
  measure: Measure,
  signal?: AbortSignal,
): Promise<void> {
  const cited = voicesBySource(scene, dataset, language);
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  const texts = [
    ...sceneWords(scene, dataset, language),
    ...[...cited.values()].flat(),
    ...sources.flatMap(({ publisher = '', title, url = '' }) => [publisher, title, url]),
  ];
  let begun = performance.now();
  for (const text of texts) {
    for (const word of text.split(/(?<=[ \n])/)) measure.widthMm(word, STYLE);
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return;
    begun = performance.now();
  }
}
