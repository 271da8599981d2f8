import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildSchema, SCHEMA_FILE } from './build-schema.ts';

it('the published schema is the one that reading uses; else run `npm run build:schema`', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(await buildSchema());
});

it('has a definition for each kind of file', async () => {
  const schema = JSON.parse(await buildSchema()) as { $defs: object };
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['dataset', 'layer', 'sources', 'disagreements']));
});
