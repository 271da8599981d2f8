import { FRONT_METHOD } from '#lib/domain/front-method.ts';

/** One measured area and what the method derives for the same day, square kilometres; `npx tsx tests/bench/front-table.ts` prints them. */
export interface FrontError {
  readonly date: string;
  readonly what: string;
  readonly measured: number;
  readonly derived: number;
}

/** Against areas of Kursk region measured on DeepStateMap's own polygons. */
export const FRONT_ERRORS: readonly FrontError[] = [
  { date: '2024-09-06', what: 'held by Ukraine', measured: 894, derived: 896.5 },
  { date: '2024-09-06', what: 'contested', measured: 331, derived: 173.5 },
  { date: '2024-12-15', what: 'held by Ukraine', measured: 523, derived: 508.2 },
  { date: '2025-01-15', what: 'held by Ukraine', measured: 481, derived: 434.3 },
  { date: '2025-04-08', what: 'held by Ukraine', measured: 55.5, derived: 96.7 },
  { date: '2025-06-22', what: 'held by Ukraine', measured: 5.5, derived: 0 },
];

/** The dataset and the voice whose polygons were measured; of others the error is not known. */
export const FRONT_MEASURED_ON = { dataset: 'dprk-2024', voice: 'deepstate' } as const;

/** Sum of the differences over the sum of what was measured, percent. */
export const FRONT_ERROR_PERCENT = 12;
/** The same with each row derived by the reach and closing distance that the other rows choose: how far off a day may be that set nothing. */
export const FRONT_LEFT_OUT_PERCENT = 22;

const REACH_KM = FRONT_METHOD.reachMetres / 1000;
const CLOSING_KM = FRONT_METHOD.closingMetres / 1000;

/** For the page about the method. */
export const FRONT_METHOD_TEXT: readonly string[] = [
  'No outline of the front is copied or drawn by hand. The areas are derived from dated reports of who held which settlement, by one voice at a time, as far as they were published on the day looked from.',
  `Each settlement speaks for the ground nearest to it, up to ${REACH_KM} km (the reach). Between settlements no more than ${CLOSING_KM} km apart (the closing distance) all ground goes to the nearest. A settlement speaks only for ground of the state it lies in: areas end at the border and at the coast.`,
  'Edges are smoothed to about the precision with which the settlements are placed, and drawn as soft as that; where smoothing and a settlement disagree, the settlement wins. Pieces under 2 km² in which no settlement lies are left out. Ground without reports stays with the state it belongs to and is not tinted.',
  `Reach and closing distance are those with the least error against six areas measured on DeepStateMap: ${FRONT_ERROR_PERCENT} %, all differences together over all that was measured. They were set by these same six figures; with each figure derived by what the other five choose, the error is ${FRONT_LEFT_OUT_PERCENT} %, mostly because one figure of September 2024 is all that speaks of the salient at its largest.`,
  'Contested ground comes out at about half of what was measured: DeepStateMap draws it far beyond the last villages, where nobody reports on anything. Areas under about 10 km² come out as nothing or too large.',
  'Villages on which nobody reports, taken as neighbours that stay with their own state, would lower the error by half a point, which is less than six figures can tell: they are not used. Without the closing distance the error is 13 %.',
  'A voice with reports on fewer than half of the settlements gets no areas, only its settlements. Of two voices together, ground on which both agree is plain, ground on which both speak and differ is hatched in the colours of both, and ground of which one alone speaks is paler.',
  'Border: © OpenStreetMap contributors (ODbL).',
];

export const FRONT_LABELS = {
  control: 'Areas of control by',
  none: 'No areas',
  parties: 'What the parties said',
  partiesVoice: 'the latest announcement by either side',
  card: 'The areas on the map: ',
  heading: 'Areas derived from reports',
  together: (names: readonly string[]): string => `${names.join(' and ')} together`,
  failed: 'The areas could not be derived here: the land or a part of the program did not load. Load the page again.',
} as const;

/** What is said of a front wherever it is shown. */
export const DERIVED = {
  areas: (reports: number, voice: string, error: string): string =>
    `Derived from ${reports} reports by ${voice}, reach ${REACH_KM} km, ${error}.`,
  points: (spoken: number, of: number, voice: string): string =>
    `No areas by ${voice}: reports on ${spoken} of ${of} settlements on this date, fewer than half. Only the settlements are shown.`,
  silent: (voice: string): string => `No areas by ${voice}: no report on any settlement on this date.`,
  own: ', as far as its settlements are reported on',
  differ: (km2: string): string => `The two differ on ${km2}.`,
} as const;

/** How far off the areas of a voice may be; known only where the voice's own polygons were measured. */
export function errorWords(dataset: string, voice: string): string {
  const isMeasured = dataset === FRONT_MEASURED_ON.dataset && voice === FRONT_MEASURED_ON.voice;
  return isMeasured
    ? `error about ${FRONT_ERROR_PERCENT} to ${FRONT_LEFT_OUT_PERCENT} %`
    : 'error not measured for this voice';
}
