import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Count } from '../../src/lib/domain/claim.ts';
import type { Claimed } from '../../src/lib/domain/claim-index.ts';
import type { Dataset, Voice } from '../../src/lib/domain/dataset.ts';
import { parseDay, type Day } from '../../src/lib/domain/day.ts';
import { boundsOf } from '../../src/lib/domain/edtf.ts';
import type { Bounds } from '../../src/lib/domain/bounds.ts';

/** A fixture as it stands in `tests/fixtures/clock`; its README explains the fields. */
export interface Fixture {
  name: string;
  rule: string;
  compiled: string;
  standsFor: Dataset['standsFor'];
  voices: { id: string; side: string; kind: Voice['kind']; series?: string }[];
  features: { id: string; claims: RawClaim[] }[];
  cases: {
    date: string;
    known: string;
    why: string;
    claims?: Record<string, { standing: string; certainty?: number | string; trace?: boolean }>;
    figures?: object[];
    withheld?: { notYetPublished: number; retracted: number };
  }[];
  problems?: { code: string; claim: string }[];
}
type RawClaim = Pick<Claim, 'id' | 'about' | 'valid' | 'reported' | 'voice'> &
  Partial<Pick<Claim, 'holder' | 'denies' | 'sameAs' | 'method' | 'also' | 'retracted'>> & {
    counts?: (Omit<Count, 'rough'> & { rough?: boolean })[];
    supersedes?: string[];
  };

const folder = new URL('../fixtures/clock/', import.meta.url);

/** Every fixture with the name of its file. */
export function readFixtures(): [string, Fixture][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture]);
}

function mustBounds(text: string): Bounds {
  const bounds = boundsOf(text);
  if ('problem' in bounds) throw new Error(bounds.message);
  return bounds;
}

export function mustDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a day.`);
  return day;
}

/** "4/7" or a number. */
export function fraction(value: number | string): number {
  if (typeof value === 'number') return value;
  const [above = NaN, below = 1] = value.split('/').map(Number);
  return above / below;
}

function claimOf(raw: RawClaim, feature: string): Claim {
  const { counts = [], retracted, supersedes = [], ...rest } = raw;
  return {
    denies: false,
    ...rest,
    feature,
    also: raw.also ?? [],
    bounds: mustBounds(raw.valid),
    reportDay: mustBounds(raw.reported).endLatest,
    counts: counts.map((count) => ({ rough: false, ...count })),
    supersedes,
    ...(retracted !== undefined && { retracted, retractDay: mustBounds(retracted).startEarliest }),
    sources: ['source'],
    confidence: 'claimed',
    summary: { en: raw.id },
    notes: [],
    assessments: [],
    unsourced: false,
  };
}

/** A fixture as a dataset, its bad claims told apart by code. */
export function datasetOf(fixture: Fixture): {
  dataset: Dataset & Claimed;
  problems: { code: string; claim: string }[];
} {
  const problems: { code: string; claim: string }[] = [];
  const isGood = (raw: RawClaim): boolean => {
    const bounds = boundsOf(raw.valid);
    if ('problem' in bounds)
      problems.push({ code: bounds.problem === 'inverted' ? 'valid-inverted' : 'valid-not-edtf', claim: raw.id });
    return !('problem' in bounds);
  };
  const features = fixture.features.map(({ id, claims }) => ({
    id,
    layer: 'layer',
    name: { en: id },
    kind: 'story' as const,
    geometry: null,
    seen: [],
    claims: claims.filter(isGood).map((raw) => claimOf(raw, id)),
  }));
  const voices = fixture.voices.map(({ series, ...voice }) => ({
    ...voice,
    name: { en: voice.id },
    ...(series !== undefined && { series: mustBounds(series) }),
  }));
  const compiled = mustDay(fixture.compiled);
  const dataset: Dataset = {
    id: 'fixture', title: { en: fixture.name }, summary: { en: '' }, license: '', credit: '', compiled,
    opens: { date: compiled, known: 'latest', view: '' }, span: { first: 0, last: compiled }, standsFor: fixture.standsFor,
    views: [], phases: [], actors: [], sides: [], voices, forces: [], layers: [{ id: 'layer', name: { en: '' }, file: '' }],
    sources: [], disagreements: [], features,
  }; // prettier-ignore
  return { dataset, problems };
}
