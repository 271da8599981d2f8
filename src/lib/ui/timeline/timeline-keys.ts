import type { Clock } from '#lib/domain/dataset.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Session } from '#lib/state/session.svelte.ts';

const WEEK = 7;

/** Which way an arrow points: later for right and up, as in every slider. */
function directionOf(key: string): 1 | -1 | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;
}

/** What a key does to the date while the timeline has the focus; undefined for keys that are not the timeline's. */
export function dateKey(event: KeyboardEvent): ((session: Session) => void) | undefined {
  const direction = directionOf(event.key);
  if (direction) return (session) => (event.shiftKey ? session.stepChange(direction) : session.stepDay(direction));
  if (event.key === 'PageUp') return (session) => session.goTo(session.clock.date + WEEK);
  if (event.key === 'PageDown') return (session) => session.goTo(session.clock.date - WEEK);
  if (event.key === 'Home') return (session) => session.goTo(session.dataset.span.first);
  if (event.key === 'End') return (session) => session.goTo(session.dataset.span.last);
  return undefined;
}

/** What a key does to *known* while its handle has the focus: a day, with Shift to the next day on which something was published. */
export function knownKey(event: KeyboardEvent): ((session: Session) => void) | undefined {
  const direction = directionOf(event.key);
  if (direction && event.shiftKey) return (session) => session.setKnown(nextReport(session, direction));
  if (direction) return (session) => session.setKnown(knownMoved(session, direction));
  if (event.key === 'PageUp') return (session) => session.setKnown(knownMoved(session, WEEK));
  if (event.key === 'PageDown') return (session) => session.setKnown(knownMoved(session, -WEEK));
  if (event.key === 'Home') return (session) => session.setKnown(session.dataset.span.first);
  if (event.key === 'End') return (session) => session.setKnown('latest');
  return undefined;
}

/** *Known* some days on. Back from the latest is the end of the span: the years of aftermath have no room on the ruler. */
function knownMoved({ clock, dataset }: Session, days: number): Clock['known'] {
  const { first, last } = dataset.span;
  if (clock.known === 'latest') return days > 0 ? 'latest' : Math.min(last, dataset.compiled);
  const day = Math.max(clock.known + days, Math.min(first, clock.known));
  return day >= dataset.compiled || (days > 0 && clock.known === last) ? 'latest' : day;
}

function nextReport(session: Session, direction: 1 | -1): Clock['known'] {
  const { dataset, scene } = session;
  const days = indexOf(dataset).claims.map(({ reportDay }) => reportDay);
  const after = (day: Day): boolean => (direction === 1 ? day > scene.knownDay : day < scene.knownDay);
  const beyond = days.filter(after);
  if (beyond.length === 0) return session.clock.known;
  const next = direction === 1 ? Math.min(...beyond) : Math.max(...beyond);
  return next >= dataset.compiled ? 'latest' : next;
}
