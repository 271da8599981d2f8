/** One term and what it means, as a row of a list. */
export type Term = readonly [term: string, meaning: string];

/** A section of the method page: a heading, sentences, and a list of terms. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly terms?: readonly Term[];
}

/** What holds for every dataset. What is particular to one stands in its own notes. */
export const METHOD_SECTIONS: readonly MethodSection[] = [
  {
    id: 'clocks',
    title: 'Two clocks',
    sentences: [
      'The date is the day looked at. Known is the day looked from. With both locked together the page shows what a reader could know that evening: nothing published later is on the map, in the words, in the tables or in the address.',
      'What is withheld is counted and never hinted at. A claim hidden by known has no name, no mark and no number.',
      'The band under the ruler of the timeline draws for each claim a line from the last day of what it tells of to the day it became public, in four rows: the same day, within a week, within a month, later.',
      'Dates are calendar days as the source wrote them, and an interval includes both its days.',
    ],
  },
  {
    id: 'confidence',
    title: 'Confidence',
    sentences: [
      'Confidence is the claim’s standing as it was published, not our judgement. On the map it is the form of a symbol’s outline.',
    ],
    terms: [
      ['Confirmed', 'The voice speaks of its own act, or several voices of different sides say the same.'],
      ['Claimed, not confirmed', 'One side says so.'],
      ['Disputed', 'Another voice contradicts it, or the one who says it is known to be unsure.'],
      ['Inferred', 'Nobody says it; it follows from what was published, and who inferred it is named.'],
    ],
  },
  {
    id: 'admiralty',
    title: 'Admiralty code',
    sentences: [
      'Where a dataset grades its claims it uses the NATO code of two signs: how reliable the source has been, and how credible this statement is by itself. B3 is a usually reliable source with a statement that is possibly true. A claim without a grade was not graded.',
    ],
    terms: [
      ['A to E', 'completely, usually, fairly, not usually reliable; unreliable. F: cannot be judged.'],
      ['1 to 5', 'confirmed by others, probably true, possibly true, doubtful, improbable. 6: cannot be judged.'],
    ],
  },
  {
    id: 'precision',
    title: 'Precision',
    sentences: [
      'A place known to 8 km is drawn with a ring of 8 km. A region is drawn as its own outline and never as a dot. Where only a window of time is known, the direction of a movement is animated and no position is shown.',
      'Dash is how a line is known: observed, reported, inferred or unknown. A line that we drew ourselves is never called reported.',
    ],
  },
  {
    id: 'standing',
    title: 'Standing: how long a claim counts',
    sentences: ['How a claim counts is decided by one set of rules for the map, the words, the tables and the print.'],
    terms: [
      [
        'Current',
        'Its time holds the date. A presence or a holder stands until its end or until the same voice says otherwise.',
      ],
      ['News', 'Over when it was published: shown in full on its report day and the six days after, with both dates.'],
      ['Past', 'Its days are over. It leaves a grey trace for some weeks and stays in the card.'],
      [
        'Last reported',
        'Not repeated for so long that it can no longer be taken to hold. In the card with its age, off the map.',
      ],
      ['Superseded', 'The same voice gave a newer figure, or a correction replaced it. Struck, never removed.'],
      ['Taken back', 'Withdrawn by the voice itself. Counted, and listed under corrections.'],
    ],
  },
  {
    id: 'certainty',
    title: 'Certainty of a date',
    sentences: [
      'Opacity is certainty of date and nothing else. An uncertain date fades over its bounds: “about 14 October” rises and falls over three days on either side, “some day in January” is half strong throughout.',
      'The dates are written in EDTF (ISO 8601-2), and the same function decides for the map, the timeline and the print.',
    ],
  },
  {
    id: 'figures',
    title: 'Figures',
    sentences: [
      'Figures compare only when they count the same force, the same outcome and the same measure: plans are apart from presence, one event is apart from a total. “At least” is open upwards, “up to” downwards, and “about” adds half of the last digit that was said.',
      'Voices differ when no number fits two of them. A claim that merely repeats another is never counted twice. A number said only in words is listed and compared with nothing.',
    ],
  },
  {
    id: 'control',
    title: 'Who holds what',
    sentences: [
      'A map of snapshots holds each state until its next snapshot and speaks only within its series; a ministry or a staff speaks only for the places it names. Two maps may differ on one village by weeks: both are shown, none is averaged.',
      'A place that a map leaves undrawn is neither held nor contested on it, and the words say so.',
    ],
  },
];

export const METHOD_WORDS = {
  stands: ({ trace, presence, figure }: { trace: number; presence: number; figure: number }): string =>
    `In this dataset a trace stays for ${trace} days, a presence stands for ${presence} days and a figure for ${figure} days without being renewed.`,
  published: (counts: Readonly<Record<'same-day' | 'week' | 'month' | 'later', number>>): string =>
    `Of the claims shown as known here ${counts['same-day']} became public the same day, ${counts.week} within a week, ${counts.month} within a month and ${counts.later} later.`,
  disagreements: 'Disagreements without two sides in the data',
  data: 'What this dataset is and is not',
  holds: (claims: number, voices: number, sources: number, date: string): string =>
    `By ${date}: ${claims} claims by ${voices} voices on ${sources} sources.`,
  unsourced: (n: number): string =>
    `${n === 1 ? '1 claim has' : `${n} claims have`} no published page behind ${n === 1 ? 'it' : 'them'}: context, never a figure.`,
  graded: (n: number): string =>
    n === 0 ? 'No claim of this dataset is graded.' : `${n} claims of this dataset are graded.`,
  compiled: (date: string): string => `It was compiled on ${date}; what was published later is not in it.`,
  licence: (licence: string): string => `Licence: ${licence}.`,
  withheld: (n: number): string =>
    n === 1 ? '1 note on the data was written later.' : `${n} notes on the data were written later.`,
} as const;
