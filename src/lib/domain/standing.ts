import { asOfDay, compareStart } from './as-of.ts';
import { asStart, certaintyOn, endedBy, fullCertainty, within, type Bounds } from './bounds.ts';
import type { Claim } from './claim.ts';
import { counts, isCorrected, isRetracted, repeats, type ClaimIndex } from './claim-index.ts';
import type { Day } from './day.ts';
import { hasNewerFigure } from './newer-figures.ts';

/** How a claim counts at a clock. `ahead`: known, but its time has not begun on that date. */
export type Standing =
  'ahead' | 'unpublished' | 'current' | 'news' | 'past' | 'last-reported' | 'superseded' | 'retracted';

/** A claim with its standing at one clock. Certainty is 0 unless it is current or news. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly standing: Standing;
  /** 0..1, of its date alone. */
  readonly certainty: number;
  /** Past, but still drawn as a faded trace. */
  readonly trace: boolean;
}

/** The two days of a clock, `latest` already made a day. */
export interface Days {
  readonly date: Day;
  readonly known: Day;
}

/** How many days after its report a finished thing is news, the report day included. */
export const NEWS_DAYS = 7;

function stands(claim: Claim, standing: Standing, certainty = 0, trace = false): StandingClaim {
  return { claim, standing, certainty, trace };
}

/** The standing of a claim on a feature it speaks of. The rules are the table in `geo/README.md`, How long a claim counts. */
export function standingOn(claim: Claim, feature: string, days: Days, index: ClaimIndex): StandingClaim {
  if (claim.reportDay > days.known) return stands(claim, 'unpublished');
  if (isRetracted(claim, days.known)) return stands(claim, 'retracted');
  if (claim.about === 'strength' || claim.about === 'casualties') return figureStanding(claim, days, index);
  const bounds = heldBounds(claim, feature, days.known, index);
  if (isCorrected(claim, days.known, index)) {
    return stands(claim, days.date < bounds.startEarliest ? 'ahead' : 'superseded');
  }
  const certainty = certaintyOn(bounds, days.date);
  if (certainty > 0) {
    return isLastReported(claim, days.date, index)
      ? stands(claim, 'last-reported')
      : stands(claim, 'current', certainty);
  }
  if (days.date < bounds.startEarliest && days.date <= bounds.endLatest) return stands(claim, 'ahead');
  if (isNews(claim, days)) return stands(claim, 'news', fullCertainty(claim.bounds));
  return stands(claim, 'past', 0, days.date - bounds.endLatest <= index.standsFor.trace);
}

/** Presence that nobody ended ages; control holds until its voice says otherwise. */
function isLastReported(claim: Claim, date: Day, index: ClaimIndex): boolean {
  if (claim.about !== 'presence' || Number.isFinite(asStart(claim.bounds).endLatest)) return false;
  return date - claim.bounds.startLatest > index.standsFor.presence;
}

/** Under a locked clock, what was over when it was published is news for a week. */
function isNews(claim: Claim, { date, known }: Days): boolean {
  const own = claim.about === 'presence' || claim.about === 'control' ? asStart(claim.bounds) : claim.bounds;
  const age = known - claim.reportDay;
  return date === known && own.endLatest < claim.reportDay && age >= 0 && age < NEWS_DAYS;
}

/** The bounds of a claim about a state, ended by its own end, its voice's next word on the feature, or its voice's series. */
function heldBounds(claim: Claim, feature: string, known: Day, index: ClaimIndex): Bounds {
  const { about } = claim;
  if (about === 'movement' || about === 'statement') return claim.bounds;
  let bounds = about === 'engagement' ? claim.bounds : asStart(claim.bounds);
  for (const other of index.saidOf.get(feature) ?? []) {
    if (saysOtherwise(other, claim) && counts(other, known, index)) bounds = endedBy(bounds, other.bounds);
  }
  const voice = index.voices.get(claim.voice);
  if (voice?.kind !== 'snapshot' || !voice.series) return bounds;
  return within(bounds, { first: voice.series.startEarliest, last: voice.series.endLatest });
}

/**
 * Whether `other` is the same voice's later word that ends `claim`: another word on who holds it, or a denial of what was said, or
 * the reverse. To deny that one side holds a place ends nothing that was said of another.
 */
export function saysOtherwise(other: Claim, claim: Claim): boolean {
  if (other.voice !== claim.voice || other.about !== claim.about || other === claim) return false;
  if (repeats(other, claim) || compareStart(other, claim) <= 0) return false;
  if (claim.about !== 'control') return other.denies !== claim.denies;
  if (!other.denies && !claim.denies) return true;
  return other.holder === undefined || claim.holder === undefined || other.holder === claim.holder;
}

/** Whether two standings of one claim are the same to the last certainty. */
export function sameStanding(a: StandingClaim, b: StandingClaim): boolean {
  return a.standing === b.standing && a.certainty === b.certainty && a.trace === b.trace;
}

function figureStanding(claim: Claim, days: Days, index: ClaimIndex): StandingClaim {
  const age = days.date - asOfDay(claim);
  if (age < 0) return stands(claim, 'ahead');
  if (isCorrected(claim, days.known, index)) return stands(claim, 'superseded');
  const newer = claim.counts.map((count) => hasNewerFigure(claim, count, days, index));
  if (newer.length > 0 && newer.every(Boolean)) return stands(claim, 'superseded');
  if (age > index.standsFor.figure) return stands(claim, 'last-reported');
  return stands(claim, 'current', fullCertainty(claim.bounds));
}
