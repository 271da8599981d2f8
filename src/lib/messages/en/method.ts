/** The page about the method. */
export const method = {
  'method.clocks': 'Two clocks',
  'method.clocks.1':
    'The date is the day looked at. Known is the day looked from. With both locked together the page shows what a reader could know that evening: nothing published later is on the map, in the words, in the tables or in the address.',
  'method.clocks.2':
    'What is withheld is counted and never hinted at. A claim hidden by known has no name, no mark and no number.',
  'method.clocks.3':
    'The band under the ruler of the timeline draws for each claim a line from the last day of what it tells of to the day it became public, in four rows: the same day, within a week, within a month, later.',
  'method.clocks.4': 'Dates are calendar days as the source wrote them, and an interval includes both its days.',
  'method.confidence': 'Confidence',
  'method.confidence.1':
    'Confidence is the claim’s standing as it was published, not our judgement. On the map it is the form of a symbol’s outline.',
  'method.confidence.confirmed': 'Confirmed',
  'method.confidence.confirmed.means':
    'The voice speaks of its own act, or several voices of different sides say the same.',
  'method.confidence.claimed': 'Claimed, not confirmed',
  'method.confidence.claimed.means': 'One side says so.',
  'method.confidence.disputed': 'Disputed',
  'method.confidence.disputed.means': 'Another voice contradicts it, or the one who says it is known to be unsure.',
  'method.confidence.inferred': 'Inferred',
  'method.confidence.inferred.means':
    'Nobody says it; it follows from what was published, and who inferred it is named.',
  'method.admiralty': 'Admiralty code',
  'method.admiralty.1':
    'Where a dataset grades its claims it uses the NATO code of two signs: how reliable the source has been, and how credible this statement is by itself. B3 is a usually reliable source with a statement that is possibly true. A claim without a grade was not graded.',
  'method.admiralty.letters': 'A to E',
  'method.admiralty.letters.means':
    'completely, usually, fairly, not usually reliable; unreliable. F: cannot be judged.',
  'method.admiralty.numbers': '1 to 5',
  'method.admiralty.numbers.means':
    'confirmed by others, probably true, possibly true, doubtful, improbable. 6: cannot be judged.',
  'method.precision': 'Precision',
  'method.precision.1':
    'A place known to 8 km is drawn with a ring of 8 km. A region is drawn as its own outline and never as a dot. Where only a window of time is known, the direction of a movement is animated and no position is shown.',
  'method.precision.2':
    'Dash is how a line is known: observed, reported, inferred or unknown. A line that we drew ourselves is never called reported.',
  'method.standing': 'Standing: how long a claim counts',
  'method.standing.1':
    'How a claim counts is decided by one set of rules for the map, the words, the tables and the print.',
  'method.standing.current': 'Current',
  'method.standing.current.means':
    'Its time holds the date. A presence or a holder stands until its end or until the same voice says otherwise.',
  'method.standing.news': 'News',
  'method.standing.news.means':
    'Over when it was published: shown in full on its report day and the six days after, with both dates.',
  'method.standing.past': 'Past',
  'method.standing.past.means': 'Its days are over. It leaves a grey trace for some weeks and stays in the card.',
  'method.standing.lastReported': 'Last reported',
  'method.standing.lastReported.means':
    'Not repeated for so long that it can no longer be taken to hold. In the card with its age, off the map.',
  'method.standing.superseded': 'Superseded',
  'method.standing.superseded.means':
    'The same voice gave a newer figure, or a correction replaced it. Struck, never removed.',
  'method.standing.takenBack': 'Taken back',
  'method.standing.takenBack.means': 'Withdrawn by the voice itself. Counted, and listed under corrections.',
  'method.certainty': 'Certainty of a date',
  'method.certainty.1':
    'Opacity is certainty of date and nothing else. An uncertain date fades over its bounds: “about 14 October” rises and falls over three days on either side, “some day in January” is half strong throughout.',
  'method.certainty.2':
    'The dates are written in EDTF (ISO 8601-2), and the same function decides for the map, the timeline and the print.',
  'method.figures': 'Figures',
  'method.figures.1':
    'Figures compare only when they count the same force, the same outcome and the same measure: plans are apart from presence, one event is apart from a total. “At least” is open upwards, “up to” downwards, and “about” adds half of the last digit that was said.',
  'method.figures.2':
    'Voices differ when no number fits two of them. A claim that merely repeats another is never counted twice. A number said only in words is listed and compared with nothing.',
  'method.control': 'Who holds what',
  'method.control.1':
    'A map of snapshots holds each state until its next snapshot and speaks only within its series; a ministry or a staff speaks only for the places it names. Two maps may differ on one village by weeks: both are shown, none is averaged.',
  'method.control.2': 'A place that a map leaves undrawn is neither held nor contested on it, and the words say so.',
  'method.front': 'Areas derived from reports',
  'method.front.1':
    'No outline of the front is copied or drawn by hand. The areas are derived from dated reports of who held which settlement, by one voice at a time, as far as they were published on the day looked from.',
  'method.front.2':
    'Each settlement speaks for the ground nearest to it, up to {reach} km (the reach). Between settlements no more than {closing} km apart (the closing distance) all ground goes to the nearest. A settlement speaks only for ground of the state it lies in: areas end at the border and at the coast.',
  'method.front.3':
    'Edges are smoothed to about the precision with which the settlements are placed, and drawn as soft as that; where smoothing and a settlement disagree, the settlement wins. Pieces under 2 km² in which no settlement lies are left out. Ground without reports stays with the state it belongs to and is not tinted.',
  'method.front.4':
    'Reach and closing distance are those with the least error against six areas measured on DeepStateMap: {error} %, all differences together over all that was measured. They were set by these same six figures; with each figure derived by what the other five choose, the error is {leftOut} %, mostly because one figure of September 2024 is all that speaks of the salient at its largest.',
  'method.front.5':
    'Contested ground comes out at about half of what was measured: DeepStateMap draws it far beyond the last villages, where nobody reports on anything. Areas under about 10 km² come out as nothing or too large.',
  'method.front.6':
    'Villages on which nobody reports, taken as neighbours that stay with their own state, would lower the error by half a point, which is less than six figures can tell: they are not used. Without the closing distance the error is 13 %.',
  'method.front.7':
    'A voice with reports on fewer than half of the settlements gets no areas, only its settlements. Of two voices together, ground on which both agree is plain, ground on which both speak and differ is hatched in the colours of both, and ground of which one alone speaks is paler.',
  'method.front.8': 'Border: © OpenStreetMap contributors (ODbL).',
  'method.errors': 'Area of Kursk region, km², as measured on DeepStateMap and as derived here',
  'method.errors.date': 'Date and area',
  'method.errors.measured': 'Measured',
  'method.errors.derived': 'Derived',
  'method.errors.difference': 'Difference',
  'method.errors.held': '{date}, held by Ukraine',
  'method.errors.contested': '{date}, contested',
  'method.stands':
    'In this dataset a trace stays for {trace} days, a presence stands for {presence} days and a figure for {figure} days without being renewed.',
  'method.published':
    'Of the claims shown as known here {day} became public the same day, {week} within a week, {month} within a month and {later} later.',
  'method.disagreements': 'Disagreements without two sides in the data',
  'method.data': 'What this dataset is and is not',
  'method.holds': 'By {date}: {claims} claims by {voices} voices on {sources} sources.',
  'method.unsourced':
    '{n, plural, one {# claim has no published page behind it} other {# claims have no published page behind them}}: context, never a figure.',
  'method.graded':
    '{n, plural, =0 {No claim of this dataset is graded.} one {# claim of this dataset is graded.} other {# claims of this dataset are graded.}}',
  'method.compiled': 'It was compiled on {date}; what was published later is not in it.',
  'method.licence': 'Licence: {licence}.',
  'method.withheld':
    '{n, plural, one {# note on the data was written later.} other {# notes on the data were written later.}}',
};
