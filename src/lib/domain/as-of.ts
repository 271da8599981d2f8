import type { Claim } from './claim.ts';
import type { Day } from './day.ts';

/** The day a claim's figures are as of: the last day of its valid time, or its report day if that is earlier. */
export function asOfDay(claim: Pick<Claim, 'about' | 'bounds' | 'reportDay'>): Day {
  // A presence that nobody ended speaks for the day it was published.
  const isStart = claim.about === 'presence' || claim.about === 'control';
  const open = isStart && claim.bounds.shape !== 'interval' && claim.bounds.shape !== 'each-day';
  return open ? claim.reportDay : Math.min(claim.bounds.endLatest, claim.reportDay);
}

/** Positive when `a` is newer than `b`: later as-of day, then later report day, then greater id; never the order in a file. */
export function compareAsOf(a: Claim, b: Claim): number {
  return asOfDay(a) - asOfDay(b) || a.reportDay - b.reportDay || (a.id > b.id ? 1 : a.id < b.id ? -1 : 0);
}

/** Positive when `a` begins after `b`; the same ties as figures. Orders what one voice says of who is where. */
export function compareStart(a: Claim, b: Claim): number {
  const [x, y] = [a.bounds, b.bounds];
  const later = x.startLatest - y.startLatest || x.startEarliest - y.startEarliest;
  // Two open starts differ by NaN: they are the same start.
  return later || a.reportDay - b.reportDay || (a.id > b.id ? 1 : a.id < b.id ? -1 : 0);
}
