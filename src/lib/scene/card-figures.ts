import { asOfDay } from '#lib/domain/as-of.ts';
import { figureKey, indexOf, type ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Count } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { rangeOf } from '#lib/domain/range.ts';
import { hasNewerFigure } from '#lib/domain/newer-figures.ts';
import type { Days, StandingClaim } from '#lib/domain/standing.ts';
import { textIn } from './card-names.ts';
import { figuresOf } from './figures.ts';
import { figureTitle, unitWords } from './figure-words.ts';
import type { Figure, Scene, SceneFeature } from './scene.ts';

/** One number in the plot: how it counts now, and how many days old it is. */
export interface FigureMark {
  readonly claim: StandingClaim;
  readonly count: Count;
  readonly standing: 'current' | 'last-reported' | 'past' | 'superseded';
  readonly asOf: Day;
  readonly age: number;
}

/** The numbers of one voice, the one that counts most first. */
export interface FigureRow {
  readonly voice: string;
  readonly name: string;
  readonly main: FigureMark;
  /** What the same voice said before, newest first. */
  readonly earlier: readonly FigureMark[];
}

/** Numbers that may be compared, a row a voice. */
export interface CardFigure {
  readonly key: string;
  readonly title: string;
  /** What follows a number: " km²"; empty for people. */
  readonly unit: string;
  readonly rows: readonly FigureRow[];
  /** The line of the scene's own making; absent when none of its numbers stands. */
  readonly figure?: Figure;
}

/** The claims that say nothing but figures which a plot shows: current strengths and casualties. */
export function plottedClaims(shown: SceneFeature, figures: readonly CardFigure[]): Set<string> {
  const keys = new Set(figures.map(({ key }) => key));
  const plotted = shown.current.filter(
    ({ claim }) =>
      (claim.about === 'strength' || claim.about === 'casualties') &&
      claim.counts.length > 0 &&
      claim.counts.every((count) => keys.has(figureKey(count))),
  );
  return new Set(plotted.map(({ claim }) => claim.id));
}

const STANDINGS: readonly FigureMark['standing'][] = ['current', 'last-reported', 'past', 'superseded'];

/**
 * The figures of a feature that at least two rows speak of, in the order in which the dataset declares its forces. What stands is what
 * `figuresOf` says; what is past counts as long as it leaves a trace.
 */
export function figuresOnCard(shown: SceneFeature, scene: Scene, dataset: Dataset, language = 'en'): CardFigure[] {
  const index = indexOf(dataset);
  const days: Days = { date: scene.date, known: scene.knownDay };
  const standing = [...shown.current, ...shown.news];
  const figures = new Map(figuresOf(standing, days, index).map((figure) => [figureKey(figure), figure]));
  const marks = [
    ...standing.flatMap((claim) => marksOf(claim, 'current', days, index)),
    ...shown.lastReported.flatMap((claim) => marksOf(claim, 'last-reported', days, index)),
    ...shown.past.filter(({ trace }) => trace).flatMap((claim) => marksOf(claim, 'past', days, index)),
    ...shown.superseded.flatMap((claim) => marksOf(claim, 'superseded', days, index)),
  ];
  const order = new Map(dataset.forces.map(({ id }, i) => [id, i]));
  return [...grouped(marks, ({ count }) => figureKey(count))]
    .map(([key, group]) => cardFigure(key, group, figures.get(key), dataset, language))
    .filter(({ rows }) => rows.length > 1 && rows.some(({ main }) => main.standing !== 'superseded'))
    .toSorted((a, b) => rank(a, order) - rank(b, order) || (a.key < b.key ? -1 : 1));
}

function grouped(marks: readonly FigureMark[], keyOf: (mark: FigureMark) => string): Map<string, FigureMark[]> {
  const groups = new Map<string, FigureMark[]>();
  for (const mark of marks) groups.set(keyOf(mark), [...(groups.get(keyOf(mark)) ?? []), mark]);
  return groups;
}

const rank = ({ key }: CardFigure, order: ReadonlyMap<string, number>): number =>
  order.get(key.split('|')[0] ?? '') ?? order.size;

/** A claim's figures. One of them may be overtaken while the others still stand. */
function marksOf(claim: StandingClaim, standing: FigureMark['standing'], days: Days, index: ClaimIndex): FigureMark[] {
  const original = claim.claim.sameAs === undefined ? undefined : index.byId.get(claim.claim.sameAs);
  if (claim.claim.denies || (original && original.reportDay <= days.known)) return [];
  const asOf = asOfDay(claim.claim);
  return claim.claim.counts.map((count) => ({
    claim,
    count,
    standing: standing !== 'past' && hasNewerFigure(claim.claim, count, days, index) ? 'superseded' : standing,
    asOf,
    age: days.date - asOf,
  }));
}

function cardFigure(
  key: string,
  marks: readonly FigureMark[],
  figure: Figure | undefined,
  dataset: Dataset,
  language: string,
): CardFigure {
  const [first] = marks;
  const force = dataset.forces.find(({ id }) => id === first?.count.force);
  const rows = [...grouped(marks, ({ claim }) => claim.claim.voice)].flatMap(([voice, group]) => {
    const [main, ...earlier] = group.toSorted(
      (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || b.asOf - a.asOf,
    );
    const found = dataset.voices.find(({ id }) => id === voice);
    const name = found ? textIn(found.name, language) : '';
    return main ? [{ voice, name, main, earlier }] : [];
  });
  return {
    key,
    title: first ? figureTitle(first.count, dataset, language) : '',
    unit: unitWords(force, language),
    rows: rows.toSorted(compareRows),
    ...(figure && { figure }),
  };
}

/** What stands first, the smallest number first, words last. */
function compareRows(a: FigureRow, b: FigureRow): number {
  const [x, y] = [a, b].map(({ main }) => rangeOf(main.count));
  const size = (range: typeof x): number =>
    range ? (Number.isFinite(range.min) ? range.min : range.max) : Number.MAX_VALUE;
  return (
    STANDINGS.indexOf(a.main.standing) - STANDINGS.indexOf(b.main.standing) ||
    size(x) - size(y) ||
    b.main.asOf - a.main.asOf ||
    (a.voice < b.voice ? -1 : 1)
  );
}
