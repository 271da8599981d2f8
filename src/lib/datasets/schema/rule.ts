import * as v from 'valibot';
import type { ProblemCode } from '../problem-codes.ts';

const SEPARATOR = ' | ';

/** The message of a schema rule: the code of the problem it makes, and what the value must be ("a text"). */
export function must(code: ProblemCode, requirement: string): string {
  return `${code}${SEPARATOR}${requirement}`;
}

/** Reads a rule's message back; undefined for the messages of valibot itself. */
export function readRule(message: string): { code: ProblemCode; requirement: string } | undefined {
  const end = message.indexOf(SEPARATOR);
  if (end < 0) return undefined;
  return { code: message.slice(0, end) as ProblemCode, requirement: message.slice(end + SEPARATOR.length) };
}

/** One of a few words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, must('invalid-value', `one of ${words.join(', ')}`));
}
