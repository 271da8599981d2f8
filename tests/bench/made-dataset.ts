import type { About, Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { dayOf, formatDay, type Day } from '#lib/domain/day.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { seeded } from './bench.ts';

/** The days the made story plays in: three years. */
export const FIRST = dayOf(2022, 1, 1);
export const LAST = dayOf(2024, 12, 31);
const ABOUTS: readonly About[] = ['presence', 'movement', 'strength', 'casualties', 'control', 'engagement'];
const VOICES = Array.from({ length: 40 }, (_, i) => `voice-${i}`);
const FORCES = Array.from({ length: 60 }, (_, i) => `force-${i}`);

/** A dataset of `size` claims, five to a feature, spread evenly over three years: the same for the same size and seed. */
export function madeDataset(size: number, seed = 1): Dataset {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const features: Feature[] = [];
  for (let made = 0, n = 0; made < size; n++) {
    const id = `f${n}`;
    const claims: Claim[] = [];
    for (; claims.length < 5 && made < size; made++) claims.push(madeClaim(`c${made}`, id, next, pick));
    features.push({
      id,
      layer: 'made',
      name: { en: id },
      kind: 'settlement',
      geometry: { type: 'Point', coordinates: [30 + next() * 100, 40 + next() * 20] },
      claims,
      seen: [],
    });
  }
  return {
    ...EMPTY,
    voices: VOICES.map((id, i) => ({ id, name: { en: id }, side: i % 2 ? 'a' : 'b', kind: 'announcing' })),
    forces: FORCES.map((id) => ({ id, label: { en: id }, unit: 'people' })),
    features,
  };
}

function madeClaim(id: string, feature: string, next: () => number, pick: <T>(list: readonly T[]) => T): Claim {
  const start = FIRST + Math.floor(next() * (LAST - FIRST));
  const end = start + Math.floor(next() * 20);
  const about = pick(ABOUTS);
  const valid = next() < 0.5 ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`;
  const bounds = boundsOf(valid);
  if ('problem' in bounds) throw new Error(bounds.message);
  const reportDay: Day = end + Math.floor(next() * 15);
  const least = Math.floor(next() * 100) * 100;
  const counted = about === 'strength' || about === 'casualties' || next() < 0.3;
  return {
    id,
    feature,
    also: [],
    about,
    valid,
    bounds,
    reported: formatDay(reportDay),
    reportDay,
    voice: pick(VOICES),
    counts: counted
      ? [{ force: pick(FORCES), measure: 'present', min: least, max: least + 500, rough: next() < 0.5 }]
      : [],
    ...(about === 'control' && { holder: pick(['red', 'blue', 'contested']) }),
    denies: false,
    sources: ['s'],
    confidence: 'claimed',
    supersedes: [],
    summary: { en: `Claim ${id}.` },
    notes: [],
    assessments: [],
    unsourced: false,
  };
}

const EMPTY: Dataset = {
  id: 'made',
  title: { en: 'Made' },
  summary: { en: '' },
  license: 'CC0-1.0',
  credit: 'none',
  compiled: LAST + 400,
  opens: { date: FIRST, known: 'latest', view: 'v' },
  span: { first: FIRST, last: LAST },
  standsFor: { trace: 30, presence: 45, figure: 60 },
  views: [],
  phases: [],
  actors: [],
  sides: [],
  voices: [],
  forces: [],
  layers: [{ id: 'made', name: { en: 'Made' }, file: 'made.geojson' }],
  sources: [],
  disagreements: [],
  features: [],
};
