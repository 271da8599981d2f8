import { FRONT_METHOD } from '#lib/domain/front-method.ts';
import { say } from '#lib/messages/say.ts';

/** One measured area and what the method derives for the same day, square kilometres; `npx tsx tests/bench/front-table.ts` prints them. */
export interface FrontError {
  readonly date: string;
  /** What was measured: ground held by Ukraine, or contested. */
  readonly what: 'held' | 'contested';
  readonly measured: number;
  readonly derived: number;
}

/** Against areas of Kursk region measured on DeepStateMap's own polygons. */
export const FRONT_ERRORS: readonly FrontError[] = [
  { date: '2024-09-06', what: 'held', measured: 894, derived: 896.5 },
  { date: '2024-09-06', what: 'contested', measured: 331, derived: 173.5 },
  { date: '2024-12-15', what: 'held', measured: 523, derived: 508.2 },
  { date: '2025-01-15', what: 'held', measured: 481, derived: 434.3 },
  { date: '2025-04-08', what: 'held', measured: 55.5, derived: 96.7 },
  { date: '2025-06-22', what: 'held', measured: 5.5, derived: 0 },
];

/** The dataset and the voice whose polygons were measured; of others the error is not known. */
export const FRONT_MEASURED_ON = { dataset: 'dprk-2024', voice: 'deepstate' } as const;

/** Sum of the differences over the sum of what was measured, percent. */
export const FRONT_ERROR_PERCENT = 12;
/** The same with each row derived by the reach and closing distance that the other rows choose: how far off a day may be that set nothing. */
export const FRONT_LEFT_OUT_PERCENT = 22;

/** Kilometres, for the words about a front. */
export const REACH_KM = FRONT_METHOD.reachMetres / 1000;
export const CLOSING_KM = FRONT_METHOD.closingMetres / 1000;

/** How far off the areas of a voice may be; known only where the voice's own polygons were measured. */
export function errorWords(dataset: string, voice: string, language = 'en'): string {
  const isMeasured = dataset === FRONT_MEASURED_ON.dataset && voice === FRONT_MEASURED_ON.voice;
  if (!isMeasured) return say(language, 'front.errorUnknown');
  return say(language, 'front.error', { low: FRONT_ERROR_PERCENT, high: FRONT_LEFT_OUT_PERCENT });
}
