import type { Claim, LocalText } from '#lib/domain/claim.ts';
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
    const until = planned ? Infinity : Math.max(claim.reportDay, claim.bounds.endLatest);
    const near = [claim.bounds.endLatest, claim.bounds.startEarliest, claim.reportDay].find(Number.isFinite);
    tell(claim.summary, { reported: claim.reportDay, until, near: near ?? 0 }, inside(place, 'summary'), problems);
    tellRemarks(claim, 'notes', place, problems);
    tellRemarks(claim, 'assessments', place, problems);
  }
};

function tellRemarks(claim: Claim, field: 'notes' | 'assessments', place: Place, problems: ProblemList): void {
  claim[field].forEach(({ text, reportDay }, index) => {
    const near = Number.isFinite(claim.bounds.endLatest) ? claim.bounds.endLatest : claim.reportDay;
    tell(text, { reported: reportDay, until: reportDay, near }, inside(place, field, index, 'text'), problems);
  });
}

function tell(text: LocalText, { reported, until, near }: Days, place: Place, problems: ProblemList): void {
  for (const [language, words] of Object.entries(text)) {
    const later = datesMentioned(words ?? '', language, near).find(({ first }) => first > until);
    if (!later) continue;
    problems.add(
      'later-than-report',
      inside(place, language),
      `The text was published ${formatDay(reported)} and speaks of "${later.text}".`,
    );
  }
}
