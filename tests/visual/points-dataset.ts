/** Two thousand and more dated points, so that the graphics card holds them: one where a case looks, the others along the equator. */
export interface Case {
  readonly view: 'globe' | 'conic' | 'utm' | 'mercator';
  /** `[longitude, latitude]` in degrees of the point that is looked at. */
  readonly at: readonly [number, number];
  /** In its stead so many on a circle of a radius about it, in degrees `[longitude, latitude]`: every second until 12 October, the others until the 14th. */
  readonly crowd?: { readonly size: number; readonly radius: readonly [number, number] };
}

const OTHERS = 2400;
const PROJECTIONS = {
  globe: 'globe',
  mercator: 'mercator',
  conic: {
    name: 'conic',
    definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=85 +datum=WGS84',
    side: 16_000_000,
  },
  utm: { name: 'utm', definition: '+proj=utm +zone=36 +datum=WGS84', side: 2_000_000, centre: [500_000, 5_600_000] },
} as const;

const day = (valid: string) => ({
  about: 'presence', valid, reported: valid, voice: 'somebody', sources: ['s1'], confidence: 'claimed', summary: { en: 'Somebody was here.' },
}); // prettier-ignore

const point = (id: string, coordinates: readonly number[], valid: string) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties: { name: { en: id }, kind: 'point', provenance: 'Made up for a test.', claims: [{ id: `${id}-c`, ...day(valid) }] },
}); // prettier-ignore

function crowdAbout([lng, lat]: Case['at'], { size, radius }: NonNullable<Case['crowd']>): ReturnType<typeof point>[] {
  return Array.from({ length: size }, (_, i) => {
    const turn = (i * 2 * Math.PI) / size;
    const at = [lng + radius[0] * Math.cos(turn), lat + radius[1] * Math.sin(turn)];
    return point(`crowd-${i}`, at, `2024-10-10/2024-10-${i % 2 ? '14' : '12'}`);
  });
}

/** The files of such a dataset: the point is there on 12 October 2024, the others from 1 to 30 October. */
export function pointsDataset({ view, at, crowd }: Case): Record<string, string> {
  const others = Array.from({ length: OTHERS }, (_, i) => {
    const date = `2024-10-${String(1 + (i % 30)).padStart(2, '0')}`;
    return point(`p${i}`, [-180 + (i * 360) / OTHERS, -0.5 + (i % 2)], date);
  });
  const seen = crowd ? crowdAbout(at, crowd) : [point('seen', at, '2024-10-12')];
  const features = [...seen, ...others];
  return {
    'points.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    'disagreements.json': '[]',
    'sources.json': JSON.stringify([{ id: 's1', type: 'report', title: 'A report', issued: { 'date-parts': [[2024, 10, 1]] } }]),
    'dataset.json': JSON.stringify({
      format: 'dateline/1', id: 'points', title: { en: 'Points' }, summary: { en: 'Many points.' }, license: 'CC0-1.0', credit: 'Made up for a test.',
      compiled: '2025-12-31', opens: { date: '2024-10-12', known: 'latest', view }, span: '2024-10-01/2025-12-31',
      views: [{ id: view, name: { en: view }, projection: PROJECTIONS[view], camera: { center: at, spanKm: [600, 400], bearing: 0 } }],
      sides: [{ id: 'none', name: { en: 'None' } }], voices: [{ id: 'somebody', name: { en: 'Somebody' }, side: 'none', kind: 'announcing' }],
      layers: [{ id: 'points', file: 'points.geojson', name: { en: 'Points' } }],
    }),
  }; // prettier-ignore
}
