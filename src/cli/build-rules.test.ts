import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LEVELS } from '#lib/datasets/problem-codes.ts';
import { buildRules, RULES_FILE } from './build-rules.ts';

it('the published rules are those of the code; else run `npm run build:rules`', async () => {
  expect(await readFile(RULES_FILE, 'utf8')).toBe(await buildRules());
});

it('has a page for every code, once', async () => {
  const headings = [...(await buildRules()).matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(headings.toSorted()).toEqual(Object.keys(LEVELS).toSorted());
});
