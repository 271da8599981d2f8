import { fileOf, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { isRecord } from './record.ts';
import { KNOWN_FORMATS, schemaOf, type FormatSchema } from './schema/versions.ts';
import { showValue } from './show-value.ts';

/** Picks the schema that `dataset.json` asks for, before anything else of it is looked at. */
export function pickVersion(value: unknown, place: Place, problems: ProblemList): FormatSchema | undefined {
  if (!isRecord(value)) {
    problems.add('wrong-type', place, `"${fileOf(place)}" is ${showValue(value)}, but must be an object.`);
    return undefined;
  }
  const format = value['format'];
  const here = inside(place, 'format');
  const known = KNOWN_FORMATS.map((name) => `"${name}"`).join(', ');
  if (format === undefined) {
    problems.add('missing-field', here, `The field "format" is missing; known is ${known}.`);
    return undefined;
  }
  const schema = typeof format === 'string' ? schemaOf(format) : undefined;
  if (!schema)
    problems.add('unknown-version', here, `The format ${showValue(format)} is not known; known is ${known}.`);
  return schema;
}
