import type { EvidenceView } from '#lib/state/evidence-address.ts';

/** What the pages of the evidence are called, and what each answers. */
export const VIEW_WORDS: Readonly<Record<EvidenceView, { name: string; about: string }>> = {
  contents: { name: 'Evidence', about: '' },
  disagreements: {
    name: 'Disagreements',
    about: 'Where sources differ: both sides, their figures, and why, where that is known.',
  },
  figures: { name: 'Figures over time', about: 'Who gave which number, and when: of any force, phase or place.' },
  compare: {
    name: 'Voices compared',
    about: 'Two or more voices: where they agree and differ on this date, in figures and on the map.',
  },
  changes: { name: 'What changed', about: 'Between two dates, or between two days of knowledge.' },
  corrections: { name: 'Corrections', about: 'What later knowledge overturned, doubted or replaced.' },
  voice: { name: 'One voice', about: 'Everything one voice said.' },
  source: { name: 'One source', about: 'Where a source is cited.' },
  method: {
    name: 'Method',
    about: 'How sure is how sure: the words and signs of this page, and what the data is and is not.',
  },
};

export const EVIDENCE_WORDS = {
  back: 'Back to the words',
  up: 'All evidence',
  intro:
    'Nothing here is shown without its source. These pages hold the sources against each other. All of them follow the date and what was known.',
  known: (n: number): string => (n === 1 ? '1 known' : `${n} known`),
} as const;

export const DISAGREEMENT_WORDS = {
  none: (date: string): string => `No two sides of a declared disagreement had spoken by ${date}.`,
  withheld: (n: number, date: string): string =>
    `${n === 1 ? '1 declared disagreement' : `${n} declared disagreements`} had not yet arisen in what was published by ${date}.`,
  filtered: (n: number): string =>
    `${n === 1 ? '1 disagreement is' : `${n} disagreements are`} not shown, because the filter lets fewer than two of the sides through.`,
  unknown: 'This disagreement is not one that was known by this day, or the filter hides it.',
  since: (date: string): string => `Seen since ${date}, when the second side had spoken.`,
  why: 'Why they differ',
  whyUnknown: (date: string): string => `Nothing that was known by ${date} says why.`,
  sides: 'The sides',
  figures: 'Their figures over time',
  alone: 'Figures that only one voice gives',
  aloneNote: 'They are compared with nothing.',
  sideWithheld: (n: number, date: string): string =>
    `${n === 1 ? '1 more claim' : `${n} more claims`} of this side had not yet been published on ${date}.`,
  list: 'All disagreements',
} as const;

export const FIGURE_WORDS = {
  choose: 'Figures of',
  force: 'A force',
  phase: 'A phase',
  feature: 'A place, route or story',
  none: 'No figure of it had been published by this day.',
  asOf: 'As of',
  who: 'Who says so',
  figure: 'Figure',
  published: (date: string): string => `published ${date}`,
  now: 'At this date',
  source: 'Sources',
  wordsOnly: (n: number): string =>
    `${n === 1 ? '1 figure was' : `${n} figures were`} said only in words and ${n === 1 ? 'has' : 'have'} no place in the plot.`,
  theDate: 'the date',
  old: (days: number): string => `${days} d old`,
  reading: 'Plot failed to load. The table says the same.',
  note: 'Like is compared only with like: the same force, outcome and measure. An arrow is an open end ("at least", "up to"), a pale bar what "about" adds, a struck mark was replaced by the same voice, a hollow one is only last reported.',
  heading: {
    present: 'Present',
    moved: 'Moved',
    total: 'In all',
    event: 'Single events',
    planned: 'Plans and expectations',
  },
} as const;

export const COMPARE_WORDS = {
  choose: 'Voices',
  add: 'Add a voice',
  remove: (name: string): string => `Take out ${name}`,
  few: 'Choose two voices or more.',
  figures: 'In figures',
  noFigures: 'No figure in common stands on this date.',
  places: 'In places',
  noPlaces: 'No place in common on this date.',
  accord: { agree: 'agree', differ: 'differ', apart: 'cannot be told', one: 'one voice only' },
  sections: { differ: 'They differ', agree: 'They agree', one: 'Only one of them speaks' },
  mapKey: 'On the map: a double ring where they differ, a single ring where they agree.',
  areas: 'Ground held, in km²',
} as const;

export const CHANGE_WORDS = {
  mode: 'Compare',
  dates: 'two dates',
  knowledge: 'two days of knowledge',
  from: 'From',
  to: 'To',
  fromKnown: 'Known on',
  toKnown: 'And on',
  latest: 'latest',
  wrong: (text: string): string => `“${text}” is not a date. Write it as 23 October 2024.`,
  capped: (date: string): string => `Known stands at ${date}. What was published later is not compared.`,
  knowledgeOf: (date: string): string => `What was known of ${date}.`,
  places: 'What changed, on the map',
  sentences: 'In sentences',
  more: (n: number): string => `Show ${n} more`,
  mapKey: 'Ringed on the map.',
  swap: 'Swap',
  nothing: (a: string, b: string): string => `Nothing changed between ${a} and ${b}.`,
} as const;

export const CORRECTION_WORDS = {
  none: (date: string): string => `Nothing that was known by ${date} overturned an earlier claim.`,
  overturned: 'Overturned or doubted',
  stood: (days: number): string => (days === 0 ? 'The same day' : days === 1 ? 'Within a day' : `Within ${days} days`),
  takenBack: 'It was taken back.',
  doubted: 'Doubted',
  corrected: 'Corrected',
  by: (date: string): string => `by ${date}`,
  compiled: 'the makers of this dataset',
  replaced: 'Figures that their own voice replaced',
  replacedNote:
    'A newer figure is no correction: it speaks of a later day. The last of each row is what the voice says now.',
  remarks: 'Later remarks',
  show: 'Show on the map',
} as const;

export const VOICE_WORDS = {
  unknown: 'Nobody of this name had spoken by this day.',
  claims: (n: number): string => (n === 1 ? '1 claim' : `${n} claims`),
  only: 'Show only this voice',
  compare: 'Compare with another',
  cited: 'Cited for',
  sourceUnknown: 'This source had not been published by this day.',
} as const;

/** On a card, under its figures. */
export const CARD_LINK = 'These figures over time';
