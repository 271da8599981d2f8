import { expect, it } from 'vitest';
import { story } from '#lib/scene/timeline-fixture.ts';
import { readAddress, writeAddress } from './address.ts';

const dataset = story([]);
const again = (query: string) => writeAddress(readAddress(new URLSearchParams(query), dataset));

it('keeps which dataset is shown, readably', () => {
  expect(again('dataset=https://example.org/a/&date=2024-10-05')).toMatch(
    /^\?dataset=https:\/\/example\.org\/a\/&date=2024-10-05&/,
  );
});

it('keeps the switch for military symbols, and nothing of it while it is off', () => {
  expect(again('date=2024-10-05&symbols=app6')).toMatch(/&symbols=app6/);
  expect(again('date=2024-10-05&symbols=other')).not.toContain('symbols');
});

it('says nothing of the built-in dataset', () => {
  expect(again('date=2024-10-05')).toMatch(/^\?date=2024-10-05&/);
});

it.each(['files:a & b = #c?', 'https://example.org/?a=1&b=2'])('brings %s back as it was', (written) => {
  expect(new URLSearchParams(again(new URLSearchParams({ dataset: written }).toString())).get('dataset')).toBe(written);
});
