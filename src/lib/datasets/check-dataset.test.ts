import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/domain/problem.ts';
import { checkDataset } from './check-dataset.ts';
import { RULE_LEVELS } from './problem-codes.ts';
import { landOf } from './rules/land.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/fixtures/check/', import.meta.url));
const names = readdirSync(FOLDER).filter((name) => name !== 'base');
const expected = (name: string) => JSON.parse(readFileSync(`${FOLDER}${name}/problems.json`, 'utf8')) as Problem[];

/** A square island from 10 to 12 degrees east and 0 to 2 north, the only land of these tests. */
const island: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[[10, 0], [12, 0], [12, 2], [10, 2], [10, 0]]] },
    },
  ],
}; // prettier-ignore
const land = landOf(island);

/** A folder holds only what differs from the clean dataset in `base`. */
const check = (name: string, side: 'bad' | 'good') =>
  checkDataset(
    (file) => {
      const own = `${FOLDER}${name}/${side}/${file}`;
      return readFile(existsSync(own) ? own : `${FOLDER}base/${file}`, 'utf8');
    },
    { land },
  );

it('the clean dataset has no finding at all', async () => {
  expect(await checkDataset((file) => readFile(`${FOLDER}base/${file}`, 'utf8'), { land })).toEqual([]);
});

describe.each(names)('%s', (name) => {
  it('the bad one has exactly the problems written beside it', async () => {
    expect(await check(name, 'bad')).toEqual(expected(name));
  });

  it('the good one has none', async () => {
    expect(await check(name, 'good')).toEqual([]);
  });
});

it('every rule has a folder', () => {
  const told = new Set(names.flatMap(expected).map(({ code }) => code));
  // That one is about the list of accepted findings, which the terminal reads: see `check-accepted.test.ts`.
  expect(Object.keys(RULE_LEVELS).filter((code) => !told.has(code) && code !== 'accepted-stale')).toEqual([]);
});
