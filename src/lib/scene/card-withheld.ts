import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { standingOn } from '#lib/domain/standing.ts';
import { say } from '#lib/messages/say.ts';
import { dayWords } from './date-words.ts';
import type { Scene } from './scene.ts';

/** What this clock hides about one feature, counted and never hinted at; the same count as the scene's, of this feature alone. */
function withheldOn(id: string, scene: Scene, dataset: Dataset): Scene['withheld'] {
  const index = indexOf(dataset);
  const begun = (index.ofFeature.get(id) ?? []).filter(({ bounds }) => bounds.startEarliest <= scene.date);
  const standings = begun.map(
    (claim) => standingOn(claim, id, { date: scene.date, known: scene.knownDay }, index).standing,
  );
  return {
    notYetPublished: standings.filter((standing) => standing === 'unpublished').length,
    retracted: standings.filter((standing) => standing === 'retracted').length,
  };
}

/** The same in sentences; none when nothing is hidden. */
export function withheldHere(id: string, scene: Scene, dataset: Dataset, language = 'en'): string[] {
  const { notYetPublished, retracted } = withheldOn(id, scene, dataset);
  const sentences: string[] = [];
  if (notYetPublished > 0) {
    const day = dayWords(scene.knownDay, language);
    sentences.push(say(language, 'withheld.here', { n: notYetPublished, day }));
  }
  if (retracted > 0) sentences.push(say(language, 'withheld.retracted', { n: retracted }));
  return sentences;
}
