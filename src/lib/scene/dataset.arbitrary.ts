import fc from 'fast-check';
import type { Bounds } from '#lib/domain/bounds.ts';
import { ABOUTS, MEASURES, type Claim, type Count } from '#lib/domain/claim.ts';
import type { Dataset, Voice } from '#lib/domain/dataset.ts';
import { dayOf, formatDay, type Day } from '#lib/domain/day.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { Feature } from '#lib/domain/feature.ts';

/** The days that generated stories play in: few, so that claims meet. */
export const FIRST = dayOf(2024, 1, 1);
export const LAST = dayOf(2024, 6, 30);
const VOICES = ['ann', 'bob', 'cam'];
const FEATURES = ['here', 'there', 'nowhere'];

export const day: fc.Arbitrary<Day> = fc.integer({ min: FIRST, max: LAST });

function mustBounds(text: string): Bounds {
  const bounds = boundsOf(text);
  if ('problem' in bounds) throw new Error(bounds.message);
  return bounds;
}

/** EDTF strings of every shape the format takes. */
export const edtf: fc.Arbitrary<string> = fc
  .record({ a: day, b: day, mark: fc.constantFrom('', '', '~', '?', '%'), shape: fc.integer({ min: 0, max: 8 }) })
  .map(({ a, b, mark, shape }) => {
    const [first, last] = [formatDay(Math.min(a, b)), formatDay(Math.max(a, b))];
    const shapes = [
      `${first}${mark}`,
      `${first}${mark}/${last}${mark}`,
      `[${first}..${last}]`,
      `${first.slice(0, 7)}${mark}`,
      `${first.slice(0, 7)}-XX`,
      `${first}${mark}/..`,
      `${first}/`,
      `../${last}${mark}`,
      `{${first},${last}}`,
    ];
    return shapes[shape] ?? first;
  });

const count: fc.Arbitrary<Count> = fc
  .record({
    force: fc.constantFrom('men', 'guns'),
    measure: fc.constantFrom(...MEASURES),
    a: fc.nat(50),
    b: fc.nat(50),
    open: fc.nat(4),
    rough: fc.boolean(),
  })
  .map(({ force, measure, a, b, open, rough }) => ({
    force,
    measure,
    min: open === 1 ? null : Math.min(a, b) * 100,
    max: open === 2 ? null : Math.max(a, b) * 100,
    rough,
  }));

const claimParts = fc.record({
  about: fc.constantFrom(...ABOUTS),
  valid: edtf,
  delay: fc.integer({ min: 0, max: 40 }),
  voice: fc.constantFrom(...VOICES),
  feature: fc.constantFrom(...FEATURES),
  also: fc.subarray(FEATURES, { maxLength: 1 }),
  counts: fc.array(count, { maxLength: 2 }),
  holder: fc.constantFrom('red', 'blue', 'contested'),
  denies: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  corrects: fc.option(fc.nat(11), { freq: 8 }),
  repeats: fc.option(fc.nat(11), { freq: 8 }),
  retractedAfter: fc.option(fc.nat(30), { freq: 8 }),
});

function claimFrom(parts: typeof claimParts extends fc.Arbitrary<infer T> ? T : never, i: number, n: number): Claim {
  const bounds = mustBounds(parts.valid);
  const start = Number.isFinite(bounds.startEarliest) ? bounds.startEarliest : FIRST;
  const reportDay = start + parts.delay;
  const other = (index: number | null): string[] => (index === null || index >= n || index === i ? [] : [`c${index}`]);
  const [sameAs] = other(parts.repeats);
  return {
    id: `c${i}`,
    feature: parts.feature,
    also: parts.also.filter((id) => id !== parts.feature),
    about: parts.about,
    valid: parts.valid,
    bounds,
    reported: formatDay(reportDay),
    reportDay,
    voice: parts.voice,
    counts: parts.counts,
    ...(parts.about === 'control' && { holder: parts.holder }),
    ...(sameAs !== undefined && { sameAs }),
    denies: parts.denies,
    sources: ['s'],
    confidence: 'claimed',
    supersedes: other(parts.corrects),
    ...(parts.retractedAfter !== null && { retractDay: reportDay + parts.retractedAfter }),
    summary: { en: `Claim ${i}.` },
    notes: [],
    assessments: [],
    unsourced: false,
  };
}

/** A small dataset of a dozen claims about three features by three voices, one of them a snapshot voice. */
export const dataset: fc.Arbitrary<Dataset> = fc.array(claimParts, { minLength: 1, maxLength: 12 }).map((all) => {
  const claims = all.map((parts, i) => claimFrom(parts, i, all.length));
  return datasetOf(
    FEATURES.map((id) =>
      featureOf(
        id,
        claims.filter(({ feature }) => feature === id),
      ),
    ),
  );
});

/** A feature without a place, with these claims. */
export function featureOf(id: string, claims: readonly Claim[]): Feature {
  return {
    id,
    layer: id === 'here' ? 'one' : 'two',
    name: { en: id },
    kind: 'story',
    geometry: null,
    claims,
    seen: [],
  };
}

/** A dataset around these features. */
export function datasetOf(features: readonly Feature[]): Dataset {
  const voices: Voice[] = VOICES.map((id) => ({
    id,
    name: { en: id },
    side: id === 'cam' ? 'x' : 'y',
    kind: 'announcing',
  }));
  voices[2] = { ...(voices[2] as Voice), kind: 'snapshot', series: mustBounds('2024-01-15/2024-05-15') };
  return {
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
    voices,
    forces: ['men', 'guns'].map((id) => ({ id, label: { en: id }, unit: 'people' })),
    layers: ['one', 'two'].map((id) => ({ id, name: { en: id }, file: `${id}.geojson` })),
    sources: [],
    disagreements: [],
    features,
  };
}
