import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../src/lib/domain/day.ts';
import { readBuiltIn } from './dataset.ts';
import { evidenceSaidBy } from './leak-evidence.ts';
import { saidBy } from './leak-said.ts';
import { found, LOCKED_DAYS, publishedLater } from './leak-strings.ts';

// Twenty-four sheets are laid out, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

const { dataset, problems } = await readBuiltIn();
const labels = JSON.parse(
  readFileSync(new URL('../../static/base/labels.geojson', import.meta.url), 'utf8'),
) as FeatureCollection;

describe.each(LOCKED_DAYS)('known on %s', (day) => {
  const later = publishedLater(dataset, day);

  it('much came later', () => {
    expect(later.length).toBeGreaterThan(300);
  });

  it.each(Object.entries(saidBy(dataset, problems, day, labels)))('%s says nothing of it', (_, said) => {
    const text = said();
    expect(text.length).toBeGreaterThan(20);
    expect(found(later, text)).toEqual([]);
  });

  const clock = parseDay(day) ?? NaN;
  const sought = later.map(({ text }) => text.split(/\s+/).slice(0, 4).join(' '));
  it.each(Object.entries(evidenceSaidBy(dataset, clock, clock, sought)))('%s: nothing of it', (_, said) => {
    const text = said();
    expect(text.length).toBeGreaterThan(10);
    expect(found(later, text)).toEqual([]);
  });

  it('JSON names no claim published later, not even in what is wrong with it', () => {
    const known = dataset.features.flatMap(({ claims }) => claims);
    const json = saidBy(dataset, problems, day, labels)['dateline scene --format json']?.() ?? '';
    const ids = known.filter(({ reported }) => reported > day).map(({ id }) => id);
    expect(ids.filter((id) => json.includes(`"${id}"`) || json.includes(`\\"${id}\\"`))).toEqual([]);
  });
});

it('the test finds what is said: with everything known the same texts are there', () => {
  const everything = Object.values(saidBy(dataset, problems, 'latest', labels)).map((said) => said());
  const later = publishedLater(dataset, '2024-10-23');
  const kinds = new Set(found(later, everything.join('\n')).map((line) => line.split(' ')[0]?.replace(':', '')));
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['annotation', 'claim', 'figure', 'name', 'source', 'speaker']));
});

it('and each panel of evidence says something of it once everything is known', () => {
  const later = publishedLater(dataset, '2024-10-23');
  const sought = later.map(({ text }) => text.split(/\s+/).slice(0, 4).join(' '));
  const panels = evidenceSaidBy(dataset, parseDay('2025-03-12') ?? NaN, 'latest', sought);
  // What these three say is numbers of claims and names of voices, which anybody may know.
  const counted = ['the filters', 'the band of publication', 'voices compared'];
  const silent = Object.entries(panels).filter(([, said]) => found(later, said()).length === 0);
  expect(silent.map(([name]) => name).filter((name) => !counted.includes(name))).toEqual([]);
});
