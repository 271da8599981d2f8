import type { Claim, LocalText, Remark } from '#lib/domain/claim.ts';
import { formatDay, type Day } from '#lib/domain/day.ts';
import { inside, type Place } from '../place.ts';
import type { ProblemList } from '../problem-list.ts';
import { datesMentioned } from './date-mention.ts';
import type { Rule } from './rule.ts';

interface Days {
  readonly reported: Day;
  /** The last day of which the text may speak. */
  readonly until: Day;
  /** The day the text is about, near which a date without a year is taken. */
  readonly near: Day;
}

/** A text that speaks of a day on which it had long been read: under a locked clock it would tell what nobody knew. */
export const laterThanReport: Rule = ({ claims }, problems) => {
  for (const { value: claim, place } of claims) {
    // A plan names days to come, and so does whatever speaks of a time to come.
    const planned = claim.counts.some(({ measure }) => measure === 'planned');
    const days = planned ? { ...daysOf(claim), until: Infinity } : daysOf(claim);
    tell(claim.summary, days, inside(place, 'summary'), problems);
    tellRemarks(claim, 'notes', place, problems);
    tellRemarks(claim, 'assessments', place, problems);
  }
};

/** A text that tells nothing. */
const NO_TEXT: LocalText = { en: '' };

/** The claim without the texts in which this rule finds nothing, so that a large dataset need not be held with all its words. */
export function withoutSafeTexts(claim: Claim): Claim {
  const summary = unlessSafe(claim.summary, daysOf(claim));
  if (claim.notes.length === 0 && claim.assessments.length === 0) return Object.assign(claim, { summary });
  const [notes, assessments] = [remarksWithout(claim.notes, claim), remarksWithout(claim.assessments, claim)];
  return Object.assign(claim, { summary, notes, assessments });
}

function remarksWithout(remarks: readonly Remark[], claim: Claim): Remark[] {
  return remarks.map((remark) => ({ ...remark, text: unlessSafe(remark.text, daysOfRemark(remark, claim)) }));
}

function unlessSafe(text: LocalText, days: Days): LocalText {
  return laterIn(text, days).length > 0 ? text : NO_TEXT;
}

function daysOf({ reportDay: reported, bounds }: Claim): Days {
  const near = [bounds.endLatest, bounds.startEarliest, reported].find(Number.isFinite);
  return { reported, until: Math.max(reported, bounds.endLatest), near: near ?? 0 };
}

function daysOfRemark({ reportDay: reported }: Remark, { bounds, reportDay }: Claim): Days {
  return { reported, until: reported, near: Number.isFinite(bounds.endLatest) ? bounds.endLatest : reportDay };
}

function tellRemarks(claim: Claim, field: 'notes' | 'assessments', place: Place, problems: ProblemList): void {
  claim[field].forEach((remark, index) => {
    tell(remark.text, daysOfRemark(remark, claim), inside(place, field, index, 'text'), problems);
  });
}

function tell(text: LocalText, days: Days, place: Place, problems: ProblemList): void {
  for (const { language, words } of laterIn(text, days)) {
    problems.add(
      'later-than-report',
      inside(place, language),
      `The text was published ${formatDay(days.reported)} and speaks of "${words}".`,
    );
  }
}

/** The first words of each language that name a day too late. */
function laterIn(text: LocalText, { until, near }: Days): { language: string; words: string }[] {
  if (text === NO_TEXT) return [];
  return Object.entries(text).flatMap(([language, words]) => {
    const later = datesMentioned(words ?? '', language, near).find(({ first }) => first > until);
    return later ? [{ language, words: later.text }] : [];
  });
}
