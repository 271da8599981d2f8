import type { About } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
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
const SECTIONS: readonly { title: MessageKey; abouts: readonly About[] }[] = [
  { title: 'section.move', abouts: ['movement'] },
  { title: 'section.ground', abouts: ['presence', 'engagement'] },
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
export function wordSections(scene: Scene, dataset: Dataset, language = 'en'): WordSection[] {
  const claims = standingClaims(scene);
  const news = claims.filter(({ standing, claim }) => standing === 'news' && claim.about !== 'control');
  const current = claims.filter(({ standing }) => standing === 'current');
  const said = (abouts: readonly About[]): string[] =>
    current
      .filter(({ claim }) => abouts.includes(claim.about))
      .map(({ claim }) => claimSentence(claim, dataset, language));
  const sections: { title: MessageKey; sentences: string[] }[] = [
    { title: 'section.news', sentences: news.map(({ claim }) => newsSentence(claim, dataset, language)) },
    ...SECTIONS.map(({ title, abouts }) => ({ title, sentences: said(abouts) })),
    {
      title: 'section.figures',
      sentences: figuresInOrder(scene, dataset).map((figure) =>
        figureSentence(figure, dataset, scene.knownDay, language),
      ),
    },
    { title: 'section.said', sentences: said(['statement']) },
    { title: 'section.control', sentences: controlSentences(scene, dataset, language) },
  ];
  return sections
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ title, sentences }) => ({ title: say(language, title), sentences }));
}

/** The figures of a scene in the order in which the dataset declares its forces: its makers know which matter most. */
export function figuresInOrder(scene: Scene, dataset: Dataset): readonly Figure[] {
  const order = new Map(dataset.forces.map(({ id }, i) => [id, i]));
  const rank = ({ force }: Figure): number => order.get(force) ?? order.size;
  return scene.figures.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The scene as sentences. The first says who did what, when and who says so; then what else is claimed, the figures voice by
 * voice, who holds what by each voice, and what is withheld. A scene without claims gives one sentence that says so.
 */
export function sceneWords(scene: Scene, dataset: Dataset, language = 'en'): string[] {
  const said = wordSections(scene, dataset, language).flatMap(({ sentences }) => sentences);
  const nothing = say(language, 'nothing.here', { day: dayWords(scene.date, language) });
  return [...(said.length > 0 ? said : [nothing]), ...withheldWords(scene, language)];
}

/** What this clock hides, counted and never hinted at. */
export function withheldWords(scene: Scene, language = 'en'): string[] {
  const { notYetPublished, retracted } = scene.withheld;
  const day = dayWords(scene.knownDay, language);
  return [
    ...(notYetPublished > 0 ? [say(language, 'withheld.unpublished', { n: notYetPublished, day })] : []),
    ...(retracted > 0 ? [say(language, 'withheld.retracted', { n: retracted })] : []),
  ];
}
