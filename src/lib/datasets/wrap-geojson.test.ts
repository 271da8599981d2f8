import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { readDataset, type ReadResult } from './read-dataset.ts';
import { plainDates } from './wrap-dates.ts';
import { wrapGeoJson } from './wrap-geojson.ts';

const TODAY = parseDay('2026-11-23') ?? 0;
const point = (properties: object, more: object = {}) => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [35.27, 51.19] }, properties, ...more,
}); // prettier-ignore
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

async function read(value: unknown): Promise<ReadResult & { remarks: readonly string[] }> {
  const open = () => Promise.resolve(typeof value === 'string' ? value : JSON.stringify(value));
  const wrapped = await wrapGeoJson(['x.geojson'], open, { title: 'x.geojson', today: TODAY });
  const result = await readDataset(wrapped.open);
  return {
    ...result,
    remarks: wrapped.remarks,
    problems: [...wrapped.problems, ...(result.dataset ? result.problems : [])],
  };
}

describe('dates of plain properties', () => {
  it.each([
    [{ start: '2024-10-01', end: '2024-10-05' }, '2024-10-01/2024-10-05'],
    [{ Start_Date: '2024-10-01T08:30:00Z' }, '2024-10-01'],
    [{ date: '2024-10' }, '{2024-10}'],
    [{ date: '2024/10/18' }, '{2024-10-18}'],
    [{ 'valid to': '2024-10-05' }, '../2024-10-05'],
    [{ valid: '[2024-10-01..2024-10-15]', date: '1999' }, '[2024-10-01..2024-10-15]'],
  ])('%j is %s', (properties, valid) => expect(plainDates(properties)?.valid).toBe(valid));

  it('are none among other properties, or when blank', () => {
    expect(plainDates({ colour: 'red', date: '', end: null })).toBeUndefined();
  });
});

it('gives a dated feature one claim, by the file itself', async () => {
  const { dataset, problems } = await read(collection(point({ name: 'Sudzha', date: '2024-10-18' })));
  expect(problems).toEqual([]);
  const [feature] = dataset?.features ?? [];
  expect(feature).toMatchObject({ id: 'sudzha', name: { en: 'Sudzha' }, kind: 'point' });
  expect(feature?.claims).toMatchObject([
    {
      about: 'presence',
      valid: '{2024-10-18}',
      reported: '2026-11-23',
      reportedBasis: 'sources',
      confidence: 'claimed',
    },
  ]);
  expect(dataset?.voices.map(({ name }) => name.en)).toEqual(['The file “x.geojson”']);
  expect(dataset?.views[0]?.camera).toMatchObject({ center: [35.27, 51.19], spanKm: [20, 20] });
});

it('says what it added', async () => {
  const { remarks } = await read(collection(point({ date: '2024-10-18' })));
  expect(remarks.join(' ')).toMatch(
    /1 feature has no claims; dates are read from “date”, and the voice is the file itself/,
  );
  expect(remarks.join(' ')).toMatch(/by the day it was opened, 2026-11-23/);
});

it('keeps claims as they are written, with voices and sources by their ids', async () => {
  const claim = {
    id: 'c1', about: 'control', valid: '2024-10-18', reported: '2024-10-19', voice: 'nis', holder: 'ru', sources: ['yonhap'],
    confidence: 'confirmed', summary: { en: 'They hold it.' },
  }; // prettier-ignore
  const { dataset, problems } = await read(collection(point({ name: { en: 'A' }, claims: [claim] }, { id: 'a' })));
  expect(problems).toEqual([]);
  expect(dataset?.features[0]?.claims).toMatchObject([
    { voice: 'nis', holder: 'ru', sources: ['yonhap'], reported: '2024-10-19' },
  ]);
});

it('tells of a feature without a date and shows the rest', async () => {
  const { dataset, problems } = await read(collection(point({ name: 'B' }), point({ name: 'A', date: '2024-10-18' })));
  expect(problems).toMatchObject([{ code: 'missing-field', feature: 'b', path: '/features/0/properties' }]);
  expect(dataset?.features[1]?.claims).toHaveLength(1);
});

it.each([
  ['1729209600000, a number', { date: 1729209600000 }],
  ['a date of two readings', { date: '10/11/2024' }],
])('does not guess %s', async (_, properties) => {
  const { problems } = await read(
    collection(point({ date: '2024-10-18', name: 'a' }), point({ name: 'b', ...properties })),
  );
  expect(problems).toMatchObject([{ code: 'date-not-edtf', path: '/features/1/properties/date' }]);
});

it.each([
  ['not JSON', '{"type": ', 'not-json'],
  ['not GeoJSON', { hello: 1 }, 'not-geojson'],
  ['without one date', collection(point({ name: 'A' })), 'missing-field'],
])('gives no dataset for a file that is %s', async (_, value, code) => {
  const { dataset, problems } = await read(value);
  expect(dataset).toBeUndefined();
  expect(problems.map((problem) => problem.code)).toContain(code);
});

it('reads a lone feature and a bare geometry', async () => {
  expect((await read(point({ date: '2024-10-18' }))).dataset?.features).toHaveLength(1);
  expect((await read({ type: 'Point', coordinates: [1, 2] })).problems.map(({ code }) => code)).toContain(
    'missing-field',
  );
});

it('tells of two features with one id', async () => {
  const twice = collection(point({ date: '2024' }, { id: 'a' }), point({ date: '2025' }, { id: 'a' }));
  expect((await read(twice)).problems.map(({ code }) => code)).toEqual(['duplicate-id']);
});

it('tells of a file that is nested without end', async () => {
  const { problems } = await read(
    `{"type":"Feature","geometry":null,"properties":{"date":"2024","x":${'['.repeat(99_999)}${']'.repeat(99_999)}}}`,
  );
  expect(problems.map(({ code }) => code)).toEqual(['not-geojson']);
});

it.each([
  ['LineString', [[35, 51], [35.2, 51.1]], 'line'],
  ['MultiLineString', [[[35, 51], [35.2, 51.1]], [[36, 51], [36.2, 51.1]]], 'line'],
  ['MultiPoint', [[35, 51], [35.2, 51.1]], 'point'],
  ['MultiPolygon', [[[[35, 51], [36, 51], [36, 52], [35, 51]]]], 'region'],
] as const)('a dated %s is kept as it is drawn', async (type, coordinates, kind) => {
  const { dataset, problems } = await read(
    collection({ type: 'Feature', geometry: { type, coordinates }, properties: { name: 'Thing', date: '2024-10-18' } }),
  );
  expect(problems).toEqual([]);
  expect(dataset?.features).toMatchObject([{ kind, geometry: { type, coordinates } }]);
}); // prettier-ignore

it('a collection of geometries is told, in a feature and alone', async () => {
  const geometry = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [35, 51] }] };
  const inside = await read(
    collection(
      { type: 'Feature', geometry, properties: { name: 'Both', date: '2024-10-18' } },
      point({ date: '2024-10-18' }),
    ),
  );
  expect(inside.dataset?.features).toHaveLength(1);
  expect(inside.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'geometry-unsupported',
      'The geometry is a "GeometryCollection", but it must be one of Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon.',
    ],
  ]);
  const alone = await read(geometry);
  expect(alone.problems.map(({ code }) => code)).not.toContain('not-geojson');
  expect(alone.problems[0]?.message).toContain('neither claims nor a date');
});
