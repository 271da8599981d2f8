import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { claimSentence, newsSentence } from '#lib/scene/claim-words.ts';
import { controlSentences } from '#lib/scene/control-words.ts';
import { figureSentence } from '#lib/scene/figure-words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { figuresInOrder, standingClaims } from '#lib/scene/words.ts';

type Section = `section.${'news' | 'move' | 'ground' | 'figures' | 'said' | 'control'}`;

/** A sentence of the scene with the sources that stand behind it. */
export interface SheetSentence {
  readonly section: Section;
  readonly text: string;
  readonly sources: readonly string[];
  /** It speaks of something drawn in the frame. */
  readonly onMap: boolean;
}

export interface SentenceContext {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly language: string;
  /** Ids of the features drawn in the frame. */
  readonly drawn: ReadonlySet<string>;
  /** The voice whose word on control colours the map: its sentences lead the others on control. */
  readonly controlVoice: string;
}

/** All sentences of a scene, those on what the map shows first, then in the order of the page. */
export function sheetSentences(context: SentenceContext): SheetSentence[] {
  const { scene, dataset, language } = context;
  const claims = standingClaims(scene);
  const news = claims.filter(({ standing, claim }) => standing === 'news' && claim.about !== 'control');
  const current = claims.filter(({ standing }) => standing === 'current');
  const said = (section: Section, abouts: readonly string[]): SheetSentence[] =>
    current
      .filter(({ claim }) => abouts.includes(claim.about))
      .map((standing) => fromClaim(section, standing, claimSentence(standing.claim, dataset, language), context));
  const all = [
    ...news.map((standing) =>
      fromClaim('section.news', standing, newsSentence(standing.claim, dataset, language), context),
    ),
    ...said('section.move', ['movement']),
    ...said('section.ground', ['presence', 'engagement']),
    ...figures(context),
    ...said('section.said', ['statement']),
    ...control(context),
  ];
  return [...all.filter(({ onMap }) => onMap), ...all.filter(({ onMap }) => !onMap)];
}

function fromClaim(
  section: Section,
  { claim }: StandingClaim,
  text: string,
  { drawn }: SentenceContext,
): SheetSentence {
  return { section, text, sources: claim.sources, onMap: [claim.feature, ...claim.also].some((id) => drawn.has(id)) };
}

function figures({ scene, dataset, drawn, language }: SentenceContext): SheetSentence[] {
  return figuresInOrder(scene, dataset).map((figure) => {
    const where = dataset.forces.find(({ id }) => id === figure.force)?.where;
    const claims = figure.entries.map(({ claim }) => claim.claim);
    return {
      section: 'section.figures',
      text: figureSentence(figure, dataset, scene.knownDay, language),
      sources: claims.flatMap(({ sources }) => sources),
      onMap: (where !== undefined && drawn.has(where)) || claims.some(({ feature }) => drawn.has(feature)),
    };
  });
}

function control({ scene, dataset, drawn, controlVoice, language }: SentenceContext): SheetSentence[] {
  const voices = dataset.voices.toSorted((a, b) => Number(b.id === controlVoice) - Number(a.id === controlVoice));
  return voices.flatMap((voice) => {
    const held = scene.features.filter((feature) => feature.control.some((entry) => entry.voice === voice.id));
    const sources = held.flatMap(({ control }) =>
      control.filter((entry) => entry.voice === voice.id).flatMap(({ claim }) => claim.claim.sources),
    );
    return controlSentences(scene, { actors: dataset.actors, voices: [voice] }, language).map((text) => ({
      section: 'section.control',
      text,
      sources,
      onMap: held.some(({ id }) => drawn.has(id)),
    }));
  });
}

/** The sources behind everything drawn in the frame, in drawing order: what a mark rests on that no sentence speaks of. */
export function sourcesOfMarks({ scene, drawn }: Pick<SentenceContext, 'scene' | 'drawn'>): string[] {
  return scene.features
    .filter(({ id }) => drawn.has(id))
    .flatMap((feature) => [...feature.current, ...feature.news, ...feature.past.filter(({ trace }) => trace)])
    .flatMap(({ claim }) => claim.sources);
}
