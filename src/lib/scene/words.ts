import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import { claimSentence, newsSentence } from './claim-words.ts';
import { controlSentences } from './control-words.ts';
import { dayWords } from './date-words.ts';
import { figureSentence } from './figure-words.ts';
import type { Scene } from './scene.ts';

/** Every claim that is current or news somewhere in the scene, strongest first, each once. */
export function standingClaims(scene: Scene): StandingClaim[] {
  const byId = new Map<string, StandingClaim>();
  for (const { current, news } of scene.features) {
    for (const claim of [...news, ...current]) byId.set(claim.claim.id, claim);
  }
  return withoutRepeats([...byId.values()]).sort(compareStrength);
}

/**
 * The scene as English sentences. The first says who did what, when and who says so; then what else is claimed, the figures voice by
 * voice, who holds what by each voice, and what is withheld. A scene without claims gives one sentence that says so.
 */
export function sceneWords(scene: Scene, dataset: Dataset): string[] {
  const claims = standingClaims(scene);
  const sentences = claims
    .filter(({ claim }) => claim.about !== 'control' && claim.about !== 'strength' && claim.about !== 'casualties')
    .map(({ claim, standing }) => (standing === 'news' ? newsSentence(claim, dataset) : claimSentence(claim, dataset)));
  const figures = scene.figures.map((figure) => figureSentence(figure, dataset));
  const all = [...sentences, ...figures, ...controlSentences(scene, dataset)];
  const said = all.length > 0 ? all : [`No claims on ${dayWords(scene.date)}.`];
  return [...said, ...withheldSentences(scene)];
}

/** What this clock hides, counted and never hinted at. */
function withheldSentences(scene: Scene): string[] {
  const { notYetPublished, retracted } = scene.withheld;
  const reports = (n: number): string => (n === 1 ? '1 claim' : `${n} claims`);
  const out: string[] = [];
  if (notYetPublished > 0) {
    const verb = notYetPublished === 1 ? 'was' : 'were';
    out.push(`${reports(notYetPublished)} about this date or earlier ${verb} not yet published on ${dayWords(scene.knownDay)}.`);
  }
  if (retracted > 0) out.push(`${reports(retracted)} had been taken back.`);
  return out;
}
