import { expect, it } from 'vitest';
import { sizeWords, slowFiles, waitingWords } from './waiting-words.ts';

const file = (heardAt: number, bytes = 0) => ({ file: 'places.geojson', askedAt: 0, heardAt, bytes });

it('names the file and how long it is waited for', () => {
  expect(waitingWords(file(0), 7_400, 'example.org')).toBe(
    'Waiting for places.geojson from example.org: asked for 7 seconds ago, nothing has come.',
  );
});

it('says how much has come of one that stopped', () => {
  expect(waitingWords(file(2_000, 2.3 * 1024 * 1024), 9_000)).toBe(
    'Waiting for places.geojson: 2.3 MB came, nothing more for 7 seconds.',
  );
});

it('calls slow only what has been silent for 5 seconds', () => {
  expect(slowFiles([file(4_000), file(1_000), file(2_000)], 7_000).map(({ heardAt }) => heardAt)).toEqual([
    1_000, 2_000,
  ]);
});

it.each([
  [10, '1 kB'],
  [50_000, '49 kB'],
  [64 * 1024 * 1024, '64.0 MB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
