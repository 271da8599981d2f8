import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

/** The dataset against the research it was made from. Differences must stand in CONVERSION.md, and only there. */
interface Fact {
  id: string;
  event_date_edtf: string;
  reported_date: string | null;
  count: { min: number | null; max: number | null } | null;
  claimed_by: string;
  source_ids: string[];
  confidence: string;
  verified: string;
  points?: { lon: number; lat: number; post_url: string }[];
}
interface RawClaim {
  id: string;
  fact?: string;
  valid: string;
  reported: string;
  voice: string;
  confidence: string;
  sources: string[];
  counts?: { min: number | null; max: number | null }[];
  sameAs?: string;
  unsourced?: boolean;
  about: string;
  holder?: string;
  method?: string;
}
interface RawFeature {
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
  properties: { name: Record<string, string>; precision_km?: number; claims: RawClaim[]; seen?: { at: number[]; url?: string }[] };
}
interface Place { id: string; lon: number | null; lat: number | null; precision_km: number | null; kind: string; name_ru: string | null; name_ko: string | null }
interface Row { from: string | null; to: string | null; by: string; basis?: string }
interface Research {
  claims: Fact[];
  sources: { id: string; publisher: string; title: string; published: string | null; url: string | null }[];
  places: Place[];
  front_settlements: { place_id: string; control: Row[]; alt_control: Row[]; dated_claims: { by: string; date_edtf: string; source_ids: string[] }[] }[];
  front_area_km2: { date: string; km2: number; source_ids: string[] }[];
}

const folder = new URL('../../geo/dprk-2024/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const research = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as Research;
const layers = (JSON.parse(read('dataset.json')) as { layers: { file: string }[] }).layers;
const features = layers.flatMap(({ file }) => (JSON.parse(read(file)) as { features: RawFeature[] }).features);
const claims = features.flatMap((feature) => feature.properties.claims);
const sources = JSON.parse(read('sources.json')) as { id: string; title: string; URL?: string; 'container-title': string }[];

/** The tables of CONVERSION.md: what may differ, and whom `claimed_by` means. */
function tableRows(heading: string): string[][] {
  const section = read('CONVERSION.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.slice(2, -2).split(' | ').map((cell) => cell.trim()));
}
const listed = new Set(tableRows('Changes').map(([fact = '', field = '']) => `${fact} ${field}`));
const voicesOf = new Map(tableRows('Voices').map(([by = '', voices = '']) => [by, voices.split(', ')]));
/** Whether a difference is listed. */
function allows(fact: string, field: string): boolean {
  return listed.has(`${fact} ${field}`);
}

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

test('the research holds 160 claims, 189 sources, 113 places and 66 settlements, and the dataset has them all', () => {
  expect([research.claims, research.sources, research.places, research.front_settlements].map(({ length }) => length)).toEqual([160, 189, 113, 66]);
  expect(sorted(claims.flatMap(({ fact }) => (fact && /^[A-Z]\d\d$/.test(fact) ? [fact] : [])))).toEqual(sorted(research.claims.map(({ id }) => id)));
  expect(sorted(features.map(({ id }) => id))).toEqual(expect.arrayContaining(research.places.map(({ id }) => id)));
});

describe.each(research.claims.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
  let made: RawClaim[] = [];
  beforeAll(() => {
    made = claims.filter((claim) => claim.fact === id);
  });

  test('is one claim, or a listed split', () => {
    expect(made.length).toBeGreaterThan(0);
    if (made.length > 1) expect(allows(id, 'split')).toBe(true);
  });

  test('has the dates of the research', () => {
    if (made.some(({ valid }) => valid !== fact.event_date_edtf)) expect(allows(id, 'valid')).toBe(true);
    if (made.some(({ reported }) => reported !== fact.reported_date)) expect(allows(id, 'reported')).toBe(true);
  });

  test('has its figures', () => {
    const counts = made.flatMap((claim) => claim.counts ?? []);
    const { count } = fact;
    const same = count === null ? counts.length === 0 : counts.some(({ min, max }) => min === count.min && max === count.max);
    if (!same) expect(allows(id, 'count')).toBe(true);
    if (fact.verified === 'unsourced') expect([counts, made.every(({ unsourced }) => unsourced)]).toEqual([[], true]);
  });

  test('is said by those whom the research names', () => {
    const voices = voicesOf.get(fact.claimed_by) ?? [];
    expect(voices).toEqual(expect.arrayContaining(made.map(({ voice }) => voice)));
  });

  test('is as sure as published, on the same sources', () => {
    if (made.some(({ confidence }) => confidence !== fact.confidence)) expect(allows(id, 'confidence')).toBe(true);
    const cited = sorted(made.flatMap((claim) => claim.sources));
    if (JSON.stringify(cited) !== JSON.stringify(sorted(fact.source_ids))) expect(allows(id, 'sources')).toBe(true);
  });

  test('has its geolocated points', () => {
    const homes = features.filter((feature) => feature.properties.claims.some((claim) => claim.fact === id));
    const seen = homes.flatMap((feature) => feature.properties.seen ?? []);
    for (const point of fact.points ?? []) {
      expect(seen).toContainEqual(expect.objectContaining({ at: [point.lon, point.lat], url: point.post_url }));
    }
  });
});

test('every source keeps its address, title and publisher', () => {
  for (const source of research.sources) {
    const item = sources.find(({ id }) => id === source.id);
    expect([source.id, item?.URL ?? null, item?.title, item?.['container-title']]).toEqual([source.id, source.url, source.title, source.publisher]);
  }
});

test('every place keeps its coordinates, precision and names; a region is an outline', () => {
  for (const place of research.places) {
    const feature = features.find(({ id }) => id === place.id);
    const isRegion = place.kind.startsWith('region');
    if (isRegion) expect([place.id, feature?.geometry?.type]).toEqual([place.id, expect.stringMatching(/Polygon$/)]);
    else if (place.lon === null) expect(feature?.geometry).toBeNull();
    else expect([place.id, feature?.geometry?.coordinates]).toEqual([place.id, [place.lon, place.lat]]);
    if (!isRegion) expect([place.id, feature?.properties.precision_km ?? null]).toEqual([place.id, place.precision_km]);
    const { ru = null, ko = null } = feature?.properties.name ?? {};
    // What the research does not name in a language is named by us: a translation (CONVERSION.md).
    expect([place.id, ru, ko]).toEqual([place.id, place.name_ru || ru, place.name_ko || ko]);
  }
});

/** Whether a settlement's rows of a map are listed as dropped or read otherwise. */
const differs = (table: string, place: string): boolean => allows(`${table}:${place}`, 'dropped') || allows(`${table}:${place}`, 'holder');

test('every mapped state of a settlement is a claim of the voice that mapped it', () => {
  for (const { place_id, control, alt_control } of research.front_settlements) {
    const own = features.find(({ id }) => id === place_id)?.properties.claims.filter(({ about }) => about === 'control') ?? [];
    const said = (voice: string, valid: string | null, by: string): boolean =>
      own.some((claim) => claim.voice === voice && claim.valid === valid && claim.holder === (by === 'contested' ? by : by.toLowerCase()));
    for (const row of control) {
      if (row.basis === 'default before first mapped change' || row.from === null) continue;
      if (!said('deepstate', row.from, row.by)) expect([row, differs('control', place_id)]).toEqual([row, true]);
    }
    for (const row of alt_control) {
      if (row.from !== null && !said('owl', row.from, row.by)) expect([row, differs('alt_control', place_id)]).toEqual([row, true]);
    }
  }
});

test('every claimed area is a figure in square kilometres', () => {
  for (const { date, km2, source_ids } of research.front_area_km2) {
    const found = claims.some(({ counts, sources: cited }) => cited.some((id) => source_ids.includes(id)) && counts?.some(({ min, max }) => min === km2 || max === km2));
    expect([date, km2, found]).toEqual([date, km2, true]);
  }
});
