import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { claim, count, remark } from '#lib/datasets/schema/dateline-1/claim.ts';
import { geometry } from '#lib/datasets/schema/dateline-1/geometry.ts';
import { localText } from '#lib/datasets/schema/dateline-1/text.ts';
import { schemaOf } from '#lib/datasets/schema/versions.ts';

/** The JSON Schema of the format, published beside its specification. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../geo/dateline-1.schema.json', import.meta.url));

const TITLE = 'The dataset format dateline/1';
const DESCRIPTION =
  'One definition a file: dataset (dataset.json), sources (sources.json), disagreements (disagreements.json), layer ' +
  '(each GeoJSON layer), annotations and article (the files that dataset.json names so). What a schema cannot say (dates, names of other things, rings) is said by `dateline check`.';

/** The JSON Schema as text, made from the schema that reading uses. */
export async function buildSchema(): Promise<string> {
  const schema = schemaOf('dateline/1');
  if (!schema) throw new Error('The format dateline/1 has no schema.');
  const definitions = toJsonSchemaDefs(
    { ...schema.files, claim, count, remark, geometry, localText },
    { target: 'draft-2020-12' },
  );
  const files = Object.keys(schema.files);
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: TITLE,
    description: DESCRIPTION,
    anyOf: files.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: definitions,
  };
  const style = await resolveConfig(SCHEMA_FILE);
  return format(JSON.stringify(document), { ...style, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await buildSchema();
  const before = await readFile(SCHEMA_FILE, 'utf8').catch(() => '');
  await writeFile(SCHEMA_FILE, text);
  process.stdout.write(before === text ? 'The schema is unchanged.\n' : `Wrote ${SCHEMA_FILE}.\n`);
}
