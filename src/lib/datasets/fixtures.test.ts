import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/domain/problem.ts';
import { PROBLEM_LEVELS } from './problem-codes.ts';
import { readDataset } from './read-dataset.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/fixtures/datasets/', import.meta.url));
const names = readdirSync(FOLDER);
const expected = (name: string) => JSON.parse(readFileSync(`${FOLDER}${name}/problems.json`, 'utf8')) as Problem[];

describe('a folder gives the problems written beside it', () => {
  it.each(names)('%s', async (name) => {
    const { problems } = await readDataset((file) => readFile(`${FOLDER}${name}/${file}`, 'utf8'));
    expect(problems).toEqual(expected(name));
  });
});

// Two cannot be files: one is too large, one is a fault of the disk.
const ELSEWHERE = ['file-too-large', 'file-unreadable'];

it('every code has a folder', () => {
  const told = new Set(names.flatMap(expected).map((problem) => problem.code));
  expect(Object.keys(PROBLEM_LEVELS).filter((code) => !told.has(code) && !ELSEWHERE.includes(code))).toEqual([]);
});
