import type { Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { showValue } from './show-value.ts';

/** Reads an address. Anything but http and https is told and dropped: a link from data must never run a script. */
export function readLink(address: string, place: Place, problems: ProblemList): string | undefined {
  if (isWebAddress(address)) return address;
  problems.add(
    'link-not-http',
    place,
    `The link ${showValue(address)} is not an http or https address; it is not shown.`,
  );
  return undefined;
}

function isWebAddress(address: string): boolean {
  // The form is asked for besides the parse, which forgives spaces, line breaks and missing slashes.
  if (!/^https?:\/\/[^\s]+$/i.test(address)) return false;
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}
