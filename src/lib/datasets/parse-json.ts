import { findJsonFault } from './json-fault.ts';
import { fileOf, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads JSON. A syntax error is told with its line and column, in our words: engines differ and some give no place. */
export function parseJson(text: string, place: Place, problems: ProblemList): { value: unknown } | undefined {
  const bare = text.replace(BYTE_ORDER_MARK, '');
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch {
    const fault = findJsonFault(bare);
    problems.add(
      'not-json',
      place,
      `"${fileOf(place)}" is not JSON: line ${fault.line}, column ${fault.column}: ${fault.message}`,
    );
    return undefined;
  }
}
