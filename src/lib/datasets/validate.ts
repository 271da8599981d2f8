import * as v from 'valibot';
import { inside, type Place } from './place.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { readRule } from './schema/rule.ts';
import { showValue } from './show-value.ts';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const KINDS_IN_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** Reads a value by a schema. What does not fit is told, field by field, and gives undefined. */
export function validate<S extends Schema>(
  schema: S,
  value: unknown,
  place: Place,
  problems: ProblemList,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) tell(issue, place, problems);
  return undefined;
}

function tell(issue: v.BaseIssue<unknown>, place: Place, problems: ProblemList): void {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const field = keys.join('/');
  if (issue.input === undefined && keys.length > 0) {
    problems.add('missing-field', inside(place, ...keys), `The field "${field}" is missing.`);
    return;
  }
  const { code, requirement } = requirementOf(issue);
  const subject = keys.length > 0 ? `The field "${field}" is` : 'Here stands';
  problems.add(code, inside(place, ...keys), `${subject} ${showValue(issue.input)}, but must be ${requirement}.`);
}

function requirementOf(issue: v.BaseIssue<unknown>): { code: ProblemCode; requirement: string } {
  const rule = readRule(issue.message);
  if (rule) return rule;
  const expected = issue.expected ?? 'something else';
  if (issue.type === 'literal') return { code: 'invalid-value', requirement: expected };
  return { code: 'wrong-type', requirement: KINDS_IN_WORDS[expected] ?? expected };
}
