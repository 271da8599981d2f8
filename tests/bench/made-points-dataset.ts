import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { formatDay } from '#lib/domain/day.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { SPAN, type MadePoint } from './made-points.ts';

/** Made points as the page reads them from a plain file: one claim each, by the file's own voice. */
export function pointsDataset(points: readonly MadePoint[]): Dataset {
  const known = new Map<string, Claim['bounds']>();
  const features = points.map(({ at, first, last }, i): Feature => {
    const valid = `${formatDay(first)}/${formatDay(last)}`;
    const bounds = known.get(valid) ?? boundsOf(valid);
    if ('problem' in bounds) throw new Error(bounds.message);
    known.set(valid, bounds);
    const claim: Claim = {
      id: `c${i}`, feature: `p${i}`, also: [], about: 'presence', valid, bounds, reported: formatDay(SPAN.first), reportDay: SPAN.first,
      voice: 'file', counts: [], denies: false, sources: ['s'], confidence: 'claimed', supersedes: [], summary: { en: `Point ${i}` },
      notes: [], assessments: [], unsourced: false,
    }; // prettier-ignore
    const geometry = { type: 'Point' as const, coordinates: [...at] };
    return {
      id: `p${i}`,
      layer: 'made',
      name: { en: `Point ${i}` },
      kind: 'point',
      geometry,
      claims: [claim],
      seen: [],
    };
  });
  return {
    id: 'made', title: { en: 'Made' }, summary: { en: '' }, license: 'CC0-1.0', credit: 'none', compiled: SPAN.first + SPAN.days + 400,
    opens: { date: SPAN.first, known: 'latest', view: 'all' }, span: { first: SPAN.first, last: SPAN.first + SPAN.days },
    standsFor: { trace: 30, presence: 45, figure: 60 },
    views: [{ id: 'all', name: { en: 'All' }, projection: 'mercator', camera: { center: [40, 53], spanKm: [3000, 2800], bearing: 0 } }],
    phases: [], actors: [], sides: [], voices: [{ id: 'file', name: { en: 'The file' }, side: 'a', kind: 'announcing' }], forces: [],
    layers: [{ id: 'made', name: { en: 'Made' }, file: 'made.geojson' }], sources: [], disagreements: [], features,
  }; // prettier-ignore
}
