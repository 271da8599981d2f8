import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { say } from '#lib/messages/say.ts';
import { compareStrength, withoutRepeats } from './claim-order.ts';
import { kindWords } from './card-kind.ts';
import { nameIn, textIn, type NameIn } from './card-names.ts';
import { sentenceParts } from './card-sentence.ts';
import { dayWords } from './date-words.ts';
import { figureTitle, sureWord, unitWords } from './figure-words.ts';
import { figuresOf } from './figures.ts';
import { countWords } from './number-words.ts';
import type { Scene, SceneFeature } from './scene.ts';
import { standingOf, standingWords, type RowStanding } from './table-standing.ts';

/** One feature of the scene as a row of the table. */
export interface TableRow {
  readonly id: string;
  readonly layer: string;
  readonly name: NameIn;
  readonly kind: string;
  /** The strongest claim as a sentence with its voice, days and confidence. */
  readonly claimed: string;
  /** Every standing figure with its voice: "about 1,500 according to ...". */
  readonly figures: readonly string[];
  /** Of its date, 0..1; 0 when nothing stands. */
  readonly certainty: number;
  readonly sure: string;
  readonly voices: readonly string[];
  readonly standing: RowStanding;
  readonly standingWords: string;
  readonly disputed: boolean;
}

/** The rows of one layer, in drawing order. */
export interface TableGroup {
  readonly layer: string;
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** The first features of a scene in drawing order, by layer; layers without one are left out. */
export function tableGroups(scene: Scene, dataset: Dataset, language = 'en', most = Infinity): TableGroup[] {
  const rows = scene.features.slice(0, most).map((shown) => tableRow(shown, scene, dataset, language));
  return dataset.layers
    .map(({ id, name }) => ({
      layer: id,
      name: textIn(name, language),
      rows: rows.filter(({ layer }) => layer === id),
    }))
    .filter((group) => group.rows.length > 0);
}

/** What the table is about: its date, and from which day it is looked at. */
export function tableCaption(scene: Scene, language = 'en'): string {
  const [date, known] = [dayWords(scene.date, language), dayWords(scene.knownDay, language)];
  const n = scene.features.length;
  if (scene.known === scene.date) return say(language, 'table.evening', { date, n });
  return say(language, scene.known === 'latest' ? 'table.latest' : 'table.known', { date, known, n });
}

function tableRow(shown: SceneFeature, scene: Scene, dataset: Dataset, language: string): TableRow {
  const standing = standingOf(shown);
  const claims = strongestSet(shown);
  const [first] = claims;
  const parts = first && sentenceParts(first, dataset, language);
  return {
    id: shown.id,
    layer: shown.layer,
    name: nameIn(shown.feature.name, language),
    kind: kindWords(shown.feature.kind, language),
    claimed: parts ? [parts.lead, parts.said, parts.attribution].filter(Boolean).join(' ') : '',
    figures: figureLines(shown, scene, dataset, language),
    certainty: shown.certainty,
    sure: sureWords(first, shown.certainty, language),
    voices: voiceNames(claims, dataset, language),
    standing,
    standingWords: standingWords(standing, language),
    disputed: shown.disputed,
  };
}

/** The claims that give a feature its standing, strongest first. */
function strongestSet(shown: SceneFeature): StandingClaim[] {
  const standing = [...shown.news, ...shown.current];
  const sets = [standing, shown.past.filter(({ trace }) => trace), shown.lastReported, shown.past, shown.superseded];
  return withoutRepeats(sets.find((set) => set.length > 0) ?? []).toSorted(compareStrength);
}

function figureLines(shown: SceneFeature, scene: Scene, dataset: Dataset, language: string): string[] {
  const days = { date: scene.date, known: scene.knownDay };
  return figuresOf([...shown.current, ...shown.news], days, indexOf(dataset)).map((figure) => {
    const unit = unitWords(
      dataset.forces.find(({ id }) => id === figure.force),
      language,
    );
    const said = figure.entries.map(({ voice, count, claim }) =>
      say(language, 'figure.said.short', {
        count: countWords(count, language) + unit,
        voice: voiceName(voice, dataset, language),
        sure: sureWord(claim.claim.confidence, language),
      }),
    );
    const title = figureTitle(figure, dataset, language);
    const line = say(language, 'figure.line', { title, said: said.join('; ') });
    return figure.disputed ? `${line} ${say(language, 'figure.differ')}` : line;
  });
}

/** How sure: the confidence as published, then how certain the date is, as the map's opacity says it. */
function sureWords(first: StandingClaim | undefined, certainty: number, language: string): string {
  if (!first) return '';
  const confidence = capital(say(language, `confidence.${first.claim.confidence}`));
  if (certainty <= 0) return confidence;
  const date = certainty >= 1 ? 'sure.certain' : certainty > 0.5 ? 'sure.likely' : 'sure.uncertain';
  return say(language, date, { confidence });
}

function voiceNames(claims: readonly StandingClaim[], dataset: Dataset, language: string): string[] {
  return [...new Set(claims.map(({ claim }) => capital(voiceName(claim.voice, dataset, language))))];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function voiceName(id: string, dataset: Dataset, language: string): string {
  const voice = dataset.voices.find((candidate) => candidate.id === id);
  return voice ? textIn(voice.name, language) : '';
}
