import { textIn } from './card-names.ts';
import { asOfDay } from '#lib/domain/as-of.ts';
import { figureKey, indexOf, isHeard, isRetracted } from '#lib/domain/claim-index.ts';
import type { Claim, Count } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { figureTitle, unitWords } from './figure-words.ts';

/** What later knowledge said of a claim. */
export interface CorrectionWord {
  readonly kind: 'taken-back' | 'corrected' | 'doubted';
  readonly on: Day;
  /** A voice id; absent where the dataset's own makers say it. */
  readonly voice?: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A claim that later knowledge overturned, and by what. */
export interface Correction {
  readonly claim: Claim;
  /** In the order of their days. */
  readonly words: readonly CorrectionWord[];
  /** Days from its report until the first word against it. */
  readonly stood: number;
}

/**
 * What later knowledge overturned, of what was known on a day: claims taken back, corrected by another, or doubted by a later assessment.
 * The latest word comes first. A newer figure corrects nothing: see `replacedFigures`.
 */
export function correctionsAt(dataset: Dataset, known: Day, language = 'en'): Correction[] {
  const index = indexOf(dataset);
  return index.claims
    .filter(({ reportDay }) => reportDay <= known)
    .flatMap((claim) => {
      const words = [
        ...takenBack(claim, known),
        ...(index.corrections.get(claim.id) ?? [])
          .filter((other) => isHeard(other, known))
          .map((other): CorrectionWord => ({
            kind: 'corrected',
            on: other.reportDay,
            voice: other.voice,
            text: textIn(other.summary, language),
            sources: other.sources,
          })),
        ...claim.assessments
          .filter(({ reportDay }) => reportDay <= known)
          .map(({ reportDay, voice, text, sources }): CorrectionWord => ({
            kind: 'doubted',
            on: reportDay,
            ...(voice !== undefined && { voice }),
            text: textIn(text, language),
            sources,
          })),
      ].toSorted((a, b) => a.on - b.on);
      const [first] = words;
      return first ? [{ claim, words, stood: Math.max(0, first.on - claim.reportDay) }] : [];
    })
    .toSorted((a, b) => (b.words[0]?.on ?? 0) - (a.words[0]?.on ?? 0) || (a.claim.id < b.claim.id ? -1 : 1));
}

function takenBack(claim: Claim, known: Day): CorrectionWord[] {
  if (!isRetracted(claim, known) || claim.retractDay === undefined) return [];
  return [{ kind: 'taken-back', on: claim.retractDay, voice: claim.voice, text: '', sources: [] }];
}

/** What one voice said of one figure, one number after another. */
export interface ReplacedFigure {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly voice: string;
  /** Oldest first, two or more; all but the last are replaced. */
  readonly said: readonly { readonly claim: Claim; readonly count: Count; readonly asOf: Day }[];
}

/** Figures that their own voice replaced by a newer one, of what was known on a day, in the order of the dataset's forces. */
export function replacedFigures(dataset: Dataset, known: Day, language = 'en'): ReplacedFigure[] {
  const index = indexOf(dataset);
  const order = new Map(dataset.forces.map(({ id }, i) => [id, i]));
  const rank = ({ key }: ReplacedFigure): number => order.get(key.split('|')[0] ?? '') ?? order.size;
  return [...index.ofFigure]
    .flatMap(([voiceKey, claims]) => {
      const said = claims
        .filter((claim) => claim.sameAs === undefined && isHeard(claim, known) && index.byId.has(claim.id))
        .flatMap((claim) => {
          const count = claim.counts.find((one) => `${claim.voice}|${figureKey(one)}` === voiceKey);
          return count ? [{ claim, count, asOf: asOfDay(claim) }] : [];
        })
        .toSorted((a, b) => a.asOf - b.asOf || a.claim.reportDay - b.claim.reportDay);
      const [first] = said;
      if (!first || said.length < 2) return [];
      const force = dataset.forces.find(({ id }) => id === first.count.force);
      const key = figureKey(first.count);
      const title = figureTitle(first.count, dataset, language);
      return [{ key, title, unit: unitWords(force, language), voice: first.claim.voice, said }];
    })
    .toSorted((a, b) => rank(a) - rank(b) || (a.key + a.voice < b.key + b.voice ? -1 : 1));
}

/** A later remark on a claim, which neither doubts nor corrects it. */
export interface LaterRemark {
  readonly claim: Claim;
  readonly on: Day;
  readonly text: string;
}

/** Later remarks known on a day, the latest first. */
export function laterRemarks(dataset: Dataset, known: Day, language = 'en'): LaterRemark[] {
  return indexOf(dataset)
    .claims.filter(({ reportDay }) => reportDay <= known)
    .flatMap((claim) =>
      claim.notes
        .filter(({ reportDay }) => reportDay <= known)
        .map(({ reportDay, text }) => ({ claim, on: reportDay, text: textIn(text, language) })),
    )
    .toSorted((a, b) => b.on - a.on || (a.claim.id < b.claim.id ? -1 : 1));
}
