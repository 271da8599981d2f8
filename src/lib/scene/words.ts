import type { About } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import { claimSentence, newsSentence } from './claim-words.ts';
import { controlSentences } from './control-words.ts';
import { dayWords } from './date-words.ts';
import { figureSentence } from './figure-words.ts';
import type { Figure, Scene } from './scene.ts';

/** A heading with its sentences. */
export interface WordSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a reader asks first comes first. Figures and control have sentences of their own kind. */
const SECTIONS: readonly { title: string; abouts: readonly About[] }[] = [
  { title: 'On the move', abouts: ['movement'] },
  { title: 'On the ground', abouts: ['presence', 'engagement'] },
];

/** Every claim that is current or news somewhere in the scene, strongest first, each once. */
export function standingClaims(scene: Scene): StandingClaim[] {
  const byId = new Map<string, StandingClaim>();
  for (const { current, news } of scene.features) {
    for (const claim of [...news, ...current]) byId.set(claim.claim.id, claim);
  }
  return withoutRepeats([...byId.values()]).sort(compareStrength);
}

/** The scene under headings: news, movements, presence and fighting, figures voice by voice, statements, who holds what. Empty ones are left out. */
export function wordSections(scene: Scene, dataset: Dataset): WordSection[] {
  const claims = standingClaims(scene);
  const news = claims.filter(({ standing, claim }) => standing === 'news' && claim.about !== 'control');
  const current = claims.filter(({ standing }) => standing === 'current');
  const said = (abouts: readonly About[]): string[] =>
    current.filter(({ claim }) => abouts.includes(claim.about)).map(({ claim }) => claimSentence(claim, dataset));
  const sections: WordSection[] = [
    { title: 'News of the week', sentences: news.map(({ claim }) => newsSentence(claim, dataset)) },
    ...SECTIONS.map(({ title, abouts }) => ({ title, sentences: said(abouts) })),
    {
      title: 'Figures, voice by voice',
      sentences: figuresInOrder(scene, dataset).map((figure) => figureSentence(figure, dataset, scene.knownDay)),
    },
    { title: 'Said', sentences: said(['statement']) },
    { title: 'Who holds what, voice by voice', sentences: controlSentences(scene, dataset) },
  ];
  return sections.filter(({ sentences }) => sentences.length > 0);
}

/** The figures of a scene in the order in which the dataset declares its forces: its makers know which matter most. */
export function figuresInOrder(scene: Scene, dataset: Dataset): readonly Figure[] {
  const order = new Map(dataset.forces.map(({ id }, i) => [id, i]));
  const rank = ({ force }: Figure): number => order.get(force) ?? order.size;
  return scene.figures.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The scene as English sentences. The first says who did what, when and who says so; then what else is claimed, the figures voice by
 * voice, who holds what by each voice, and what is withheld. A scene without claims gives one sentence that says so.
 */
export function sceneWords(scene: Scene, dataset: Dataset): string[] {
  const said = wordSections(scene, dataset).flatMap(({ sentences }) => sentences);
  return [...(said.length > 0 ? said : [`No claims on ${dayWords(scene.date)}.`]), ...withheldWords(scene)];
}

/** What this clock hides, counted and never hinted at. */
export function withheldWords(scene: Scene): string[] {
  const { notYetPublished, retracted } = scene.withheld;
  const reports = (n: number): string => (n === 1 ? '1 claim' : `${n} claims`);
  const out: string[] = [];
  if (notYetPublished > 0) {
    const verb = notYetPublished === 1 ? 'was' : 'were';
    out.push(
      `${reports(notYetPublished)} about this date or earlier ${verb} not yet published on ${dayWords(scene.knownDay)}.`,
    );
  }
  if (retracted > 0) out.push(`${reports(retracted)} had been taken back.`);
  return out;
}
