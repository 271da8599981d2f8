import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/domain/problem.ts';
import { summarizeLosses } from '#lib/datasets/loss-summary.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { lossWords } from './loss-words.ts';

const FOLDER = fileURLToPath(new URL('../../../../tests/fixtures/datasets/', import.meta.url));

async function lossesOf(name: string): Promise<string[]> {
  const { dataset, problems } = await readDataset((file) => readFile(`${FOLDER}${name}/${file}`, 'utf8'));
  return summarizeLosses(problems, dataset).losses.map((loss) => lossWords(loss));
}

describe('what a reader is told is missing', () => {
  it.each([
    ['good', []],
    ['duplicate-feature', ['1 feature of Places is not shown']],
    ['feature-id-missing', ['1 feature of Places is not shown']],
    ['layer-missing', ['The layer Places is not shown']],
    ['layer-not-json', ['The layer Places is not shown']],
    ['dataset-missing', ['dataset.json cannot be read']],
    ['dangling-actor', ['1 feature of Places is shown without a part of it']],
    ['valid-not-edtf', ['1 claim of Places is left out or shown in part']],
    ['several', ['1 feature of Places is not shown', '2 claims of Places are left out or shown in part']],
    ['sources-missing', ['sources.json is not read']],
    ['duplicate-voice', ['1 thing in dataset.json is left out or shown in part']],
  ])('%s', async (name, expected) => {
    expect(await lossesOf(name)).toEqual(expected);
  });
});

it.each(readdirSync(FOLDER))('every problem of %s is told once', async (name) => {
  const { dataset, problems } = await readDataset((file) => readFile(`${FOLDER}${name}/${file}`, 'utf8'));
  const { losses, remarks } = summarizeLosses(problems, dataset);
  expect([...losses.flatMap((loss) => loss.problems), ...remarks]).toHaveLength(problems.length);
});

it('counts a thing once however many problems it has', () => {
  const at = (path: string): Problem => ({
    code: 'wrong-type',
    level: 'error',
    message: '',
    file: 'a.geojson',
    feature: '0',
    path,
  });
  const layers = [{ id: 'a', file: 'a.geojson', name: { en: 'A' } }];
  const { losses } = summarizeLosses([at('/features/0/id'), at('/features/0/properties/name')], {
    layers,
    features: [],
  });
  expect(losses.map((loss) => lossWords(loss))).toEqual(['1 feature of A is not shown']);
});
