import { textIn } from './card-names.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { indexOf, isHeard } from '#lib/domain/claim-index.ts';
import type { Dataset, Disagreement } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { timedFigures, type TimedFigure } from './compare-marks.ts';
import type { Scene } from './scene.ts';

/** One side of a disagreement as it could be read on the known day. */
export interface ReadSide {
  /** Its own words, once all that they rest on was published; before that, who speaks. */
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly withheld: number;
}

/** A disagreement that could be seen on the known day: at least two of its sides had spoken. */
export interface ReadDisagreement {
  readonly id: string;
  readonly title: string;
  /** Those that had spoken. */
  readonly sides: readonly ReadSide[];
  readonly reason?: string;
  /** Figures that two voices or more give of the same thing. */
  readonly figures: readonly TimedFigure[];
  /** Figures that one voice alone gives, not compared with anything. */
  readonly alone: readonly TimedFigure[];
  /** The day on which the second side spoke. */
  readonly since: Day;
}

/** What of the declared disagreements could be seen, and how many could not. */
export interface ReadDisagreements {
  readonly seen: readonly ReadDisagreement[];
  /** Declared ones of which fewer than two sides had spoken. */
  readonly withheld: number;
}

/** The disagreements of a dataset as known at a scene's clock, the latest to arise first. */
export function disagreementsAt(
  dataset: Dataset,
  scene: Pick<Scene, 'date' | 'knownDay'>,
  language = 'en',
): ReadDisagreements {
  const seen = dataset.disagreements.flatMap((entry) => readDisagreement(entry, dataset, scene, language) ?? []);
  return { seen, withheld: dataset.disagreements.length - seen.length };
}

function readDisagreement(
  entry: Disagreement,
  dataset: Dataset,
  scene: Pick<Scene, 'date' | 'knownDay'>,
  language: string,
): ReadDisagreement | undefined {
  const known = scene.knownDay;
  const sides = entry.sides
    .map((side) => readSide(side, dataset, known, language))
    .filter(({ claims }) => claims.length > 0);
  if (sides.length < 2) return undefined;
  const firstDays = sides.map(({ claims }) => Math.min(...claims.map(({ reportDay }) => reportDay)));
  const figures = timedFigures(
    sides.flatMap(({ claims }) => claims),
    scene,
    dataset,
    language,
  );
  return {
    id: entry.id,
    title: textIn(entry.title, language),
    sides,
    ...(entry.reason && entry.reportDay <= known && { reason: textIn(entry.reason, language) }),
    figures: figures.filter(({ voices }) => voices.length > 1),
    alone: figures.filter(({ voices }) => voices.length === 1),
    since: firstDays.toSorted((a, b) => a - b)[1] ?? known,
  };
}

function readSide(
  { label, claims: ids }: Disagreement['sides'][number],
  dataset: Dataset,
  known: Day,
  language: string,
): ReadSide {
  const { byId, voices } = indexOf(dataset);
  const all = ids.flatMap((id) => byId.get(id) ?? []);
  const claims = all.filter((claim) => isHeard(claim, known));
  const nameOf = (id: string): string => {
    const voice = voices.get(id);
    return voice ? textIn(voice.name, language) : id;
  };
  const names = [...new Set(claims.map(({ voice }) => nameOf(voice)))];
  const withheld = all.filter(({ reportDay }) => reportDay > known).length;
  // The words of a side sum up all its claims, so they tell of the last of them.
  return { label: withheld === 0 ? textIn(label, language) : names.map(capital).join('; '), claims, withheld };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
