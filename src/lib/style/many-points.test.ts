import { expect, test } from 'vitest';
import type { Feature } from '#lib/domain/feature.ts';
import { legendOf } from './legend.ts';
import type { ShownClusters } from './many-clusters.ts';
import { lookOfMany, manyMark, manyPoints } from './many-points.ts';
import { lightPalette } from './palette.ts';
import { claim, inScene, place, route, sceneOf, standing } from './scene-fixtures.ts';

const point = (id: string, more: Partial<Feature> = {}): Feature =>
  place(id, [35, 51], { kind: 'point', claims: [claim({ id: `${id}-c`, feature: id })], ...more });
const crowd = (count: number): Feature[] => Array.from({ length: count }, (_, i) => point(`p${i}`));
const idsOf = (features: Feature[]): string[] => [...manyPoints({ features }).numbers.keys()];

test('few points are sent as ever, many are numbered', () => {
  expect(idsOf(crowd(1999))).toEqual([]);
  const points = manyPoints({ features: crowd(2000) });
  expect([points.numbers.size, points.numbers.get('p0'), points.numbers.get('p1999')]).toEqual([2000, 0, 1999]);
  expect(points.points[1999]).toEqual({ id: 'p1999', at: [35, 51], actor: '', confidence: 'claimed' });
});

test('what may change by more than its window and its certainty, or has another sign, is not among them', () => {
  const others = [
    place('a-port', [35, 51], { claims: [claim()] }),
    point('coded', { sidc: '10031000001211000000' }),
    point('eight-km', { precisionKm: 8 }),
    point('counted', { claims: [claim({ counts: [{ force: 'f', measure: 'present', min: 1, max: 2, rough: false }] })] }),
    point('held', { claims: [claim({ about: 'control', holder: 'ru' })] }),
    point('denied', { claims: [claim({ denies: true })] }),
    point('dashed', { claims: [claim({ confidence: 'disputed' })] }),
    point('two-outlines', { claims: [claim(), claim({ id: 'd', confidence: 'confirmed' })] }),
    point('named-by-another'),
    point('an-end'),
    point('speaks', { claims: [claim({ also: ['named-by-another'] })] }),
    route([[35, 51], [36, 51]], { from: 'an-end', to: 'elsewhere' }),
  ]; // prettier-ignore
  expect(idsOf([...crowd(2000), ...others]).slice(2000)).toEqual(['speaks']);
});

test('of a filtered dataset the points are those of the whole', () => {
  const whole = { features: crowd(2000) };
  expect(manyPoints({ features: whole.features.slice(5), whole }).numbers.size).toBe(2000);
});

test('a mark says the window and, as the opacity of what is open, how certain the date is', () => {
  const [open, half] = [standing(), standing({}, 0.5)];
  expect(manyMark(inScene(point('p'), { current: [open] }))).toEqual({ open: true, opacity: 1 });
  expect(manyMark(inScene(point('p'), { current: [half] }))).toEqual({ open: true, opacity: 0.7 });
  expect(manyMark(inScene(point('p'), { past: [{ ...open, trace: true }] }))).toEqual({ open: false, opacity: 1 });
  expect(manyMark(inScene(point('p'), { past: [open] }))).toEqual({ open: false, opacity: 0 });
});

test('the key has the signs of points that are only marked, that of clusters, and none of what lies outside the window', () => {
  const features = crowd(2000);
  const scene = sceneOf([
    inScene(features[0]!, { current: [standing()] }),
    inScene(features[1]!, { past: [{ ...standing(), trace: true }] }),
  ]);
  const keys = (sees: boolean, clusters?: ShownClusters): string[] =>
    legendOf(scene, {
      dataset: { features, voices: [], actors: [] },
      palette: lightPalette,
      language: 'en',
      controlVoice: 'parties',
      window: { project: () => (sees ? [5, 5] : [-5, 5]), width: 10, height: 10 },
      clusters,
    }).map(({ id, words }) => (id === 'cluster' ? words : id));
  expect(keys(true)).toEqual(['confidence-claimed', 'past-place']);
  expect(keys(false)).toEqual([]);
  // A sign stands for the open one, and not for the trace.
  const clusters: ShownClusters = { signs: [[35, 51]], holds: (id) => id === 'p0' };
  const words = '12 places so close together that dots would hide each other; nearer in they part';
  expect(keys(true, clusters)).toEqual([words, 'past-place']);
  expect(keys(false, clusters)).toEqual([]);
  expect(lookOfMany(scene.features[0]!)).toBe('open||claimed');
});
