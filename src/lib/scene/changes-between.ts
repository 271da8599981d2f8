import type { Clock, Dataset } from '#lib/domain/dataset.ts';
import { formatDay, parseDay, type Day } from '#lib/domain/day.ts';
import type { Scene } from './scene.ts';

/** Which two scenes are compared: of two dates, or of one date as known on two days. */
export interface Span {
  readonly of: 'dates' | 'knowledge';
  readonly from: Day;
  readonly to: Day;
}

/** Reads `2024-10-18..2024-10-24` or `known:2024-10-18..2024-10-24`; undefined for anything else. */
export function readSpan(text: string | undefined): Span | undefined {
  const [, known, a = '', b = ''] = /^(known:)?(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text ?? '') ?? [];
  const [from, to] = [parseDay(a), parseDay(b)];
  if (from === undefined || to === undefined) return undefined;
  return { of: known ? 'knowledge' : 'dates', from, to };
}

/** Writes what `readSpan` reads. */
export function writeSpan({ of, from, to }: Span): string {
  return `${of === 'knowledge' ? 'known:' : ''}${formatDay(from)}..${formatDay(to)}`;
}

/**
 * The span a reader begins with: the week before the date, or, of knowledge, from what was known on the evening of the date to what is
 * known now.
 */
export function openingSpan(of: Span['of'], scene: Pick<Scene, 'date' | 'knownDay'>): Span {
  const WEEK = 7;
  if (of === 'dates') return { of, from: scene.date - WEEK, to: scene.date };
  const from = Math.min(scene.date, scene.knownDay);
  return { of, from, to: scene.knownDay };
}

/**
 * The two clocks of a span. Nothing is compared that was published after the known day: under a locked clock each date is seen with what
 * was known on it.
 */
export function clocksOf(
  { of, from, to }: Span,
  scene: Pick<Scene, 'date' | 'knownDay'>,
  locked: boolean,
  dataset: Pick<Dataset, 'compiled'>,
): readonly [Clock, Clock] {
  const capped = (day: Day): Clock['known'] => {
    const known = Math.min(day, scene.knownDay);
    return known >= dataset.compiled ? 'latest' : known;
  };
  if (of === 'knowledge') return [{ date: scene.date, known: capped(from) }, { date: scene.date, known: capped(to) }]; // prettier-ignore
  return [
    { date: from, known: capped(locked ? from : Infinity) },
    { date: to, known: capped(locked ? to : Infinity) },
  ];
}
