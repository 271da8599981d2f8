import { asOfDay } from '#lib/domain/as-of.ts';
import { figureKey, indexOf, isHeard, isRetracted, type ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Claim, Count, Measure } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { hasNewerFigure } from '#lib/domain/newer-figures.ts';
import { standingOn, type Days, type Standing } from '#lib/domain/standing.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { figureTitle, unitWords } from './figure-words.ts';
import type { Scene } from './scene.ts';

/** One figure of one voice, as of a day. */
export interface TimedMark {
  readonly claim: Claim;
  readonly count: Count;
  readonly voice: string;
  readonly name: string;
  readonly asOf: Day;
  /** How it counts at the clock; a figure that its voice has replaced is superseded even where its claim still stands. */
  readonly standing: Standing;
  /** Days from its as-of day to the date; negative when it is later than the date. */
  readonly age: number;
}

/** Figures that may be compared, the same force, outcome and measure, in the order of their as-of days. */
export interface TimedFigure {
  readonly key: string;
  readonly title: string;
  /** What follows a number: " km²"; empty for people. */
  readonly unit: string;
  readonly measure: Measure;
  readonly marks: readonly TimedMark[];
  /** The voices in the order of their last marks, each once. */
  readonly voices: readonly string[];
}

const MEASURE_ORDER: readonly Measure[] = ['present', 'moved', 'total', 'event', 'planned'];

/**
 * The figures of some claims as known at a scene's clock, whatever its date: like stands only with like, so plans are apart from
 * presence and single events apart from totals. What merely repeats a claim that was published is left out, and so are denials.
 */
export function timedFigures(
  claims: readonly Claim[],
  scene: Pick<Scene, 'date' | 'knownDay'>,
  dataset: Dataset,
  language = 'en',
): TimedFigure[] {
  const index = indexOf(dataset);
  const days: Days = { date: scene.date, known: scene.knownDay };
  const groups = new Map<string, TimedMark[]>();
  for (const mark of [...new Set(claims)].flatMap((claim) => marksOf(claim, days, index, language))) {
    const key = figureKey(mark.count);
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const order = new Map(dataset.forces.map(({ id }, i) => [id, i]));
  const rank = ({ key, measure }: TimedFigure): number =>
    (order.get(key.split('|')[0] ?? '') ?? order.size) * MEASURE_ORDER.length + MEASURE_ORDER.indexOf(measure);
  return [...groups]
    .flatMap(([key, marks]) => timedFigure(key, marks, dataset, language))
    .toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

function marksOf(claim: Claim, days: Days, index: ClaimIndex, language: string): TimedMark[] {
  if (claim.reportDay > days.known || claim.denies) return [];
  const original = claim.sameAs === undefined ? undefined : index.byId.get(claim.sameAs);
  if (original && isHeard(original, days.known)) return [];
  const asOf = asOfDay(claim);
  const voice = index.voices.get(claim.voice);
  const { standing } = standingOn(claim, claim.feature, days, index);
  const replaceable = standing === 'current' || standing === 'news' || standing === 'last-reported';
  return claim.counts.map((count) => ({
    claim,
    count,
    voice: claim.voice,
    name: voice ? textIn(voice.name, language) : claim.voice,
    asOf,
    standing: replaceable && hasNewerFigure(claim, count, days, index) ? 'superseded' : standing,
    age: days.date - asOf,
  }));
}

function timedFigure(key: string, marks: readonly TimedMark[], dataset: Dataset, language: string): TimedFigure[] {
  const sorted = marks.toSorted((a, b) => a.asOf - b.asOf || (a.claim.id < b.claim.id ? -1 : 1));
  const [first] = sorted;
  if (!first) return [];
  const force = dataset.forces.find(({ id }) => id === first.count.force);
  const voices = [...new Set(sorted.toReversed().map(({ voice }) => voice))].reverse();
  return [
    {
      key,
      title: figureTitle(first.count, dataset, language),
      unit: unitWords(force, language),
      measure: first.count.measure,
      marks: sorted,
      voices,
    },
  ];
}

/** What of a mark a reader must know beside its number: how it counts at the date, with its age. */
export function markStandingWords({ standing, age, claim }: TimedMark, known: Day, language = 'en'): string {
  if (isRetracted(claim, known)) return say(language, 'mark.takenBack');
  if (standing === 'ahead') return say(language, 'mark.ahead', { n: -age });
  if (standing === 'superseded') return say(language, 'mark.replaced');
  if (standing === 'last-reported') return say(language, 'mark.lastReported', { n: age });
  if (standing === 'past') return say(language, 'mark.past', { n: age });
  return say(language, 'mark.stands');
}
