import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/domain/day.ts';
import { FileFault, LARGEST_FILE_BYTES } from './file-fault.ts';
import type { OpenFile } from './load-file.ts';
import { readDataset } from './read-dataset.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/fixtures/datasets/', import.meta.url));
const folder =
  (name: string): OpenFile =>
  (file) =>
    readFile(`${FOLDER}${name}/${file}`, 'utf8');
/** A folder in which one file is another text. */
const withFile =
  (name: string, changed: string, text: string): OpenFile =>
  (file) =>
    file === changed ? Promise.resolve(text) : folder(name)(file);

async function read(name: string) {
  const { dataset } = await readDataset(folder(name));
  if (!dataset) throw new Error(`${name} gives no dataset`);
  const claims = dataset.features.flatMap((feature) => feature.claims);
  return { dataset, claims, claim: (id: string) => claims.find((claim) => claim.id === id) };
}

describe('what is good is kept', () => {
  it('a bad claim costs only itself', async () => {
    const { dataset, claims } = await read('several');
    expect(dataset.features.map((feature) => feature.id)).toEqual(['sudzha']);
    expect(claims.map((claim) => claim.id)).toEqual(['c1']);
  });

  it('a bad feature costs only itself', async () => {
    expect((await read('feature-kind-unknown')).dataset.features).toHaveLength(1);
  });

  it('a bad layer costs only itself', async () => {
    const { dataset } = await readDataset(withFile('good', 'places.geojson', 'oops'));
    expect(dataset?.features.map((feature) => feature.id)).toEqual(['route-1', 'route-2']);
  });

  it('a bad figure costs only itself', async () => {
    expect((await read('min-above-max')).claim('c1')?.counts).toEqual([]);
  });

  it('a bad link costs only itself', async () => {
    const { dataset } = await read('link-not-http');
    expect(dataset.sources[0]).not.toHaveProperty('url');
    expect((await read('seen-link-not-http')).dataset.features[0]?.seen[0]).not.toHaveProperty('url');
  });

  it('an end that leads nowhere becomes an open end', async () => {
    const { dataset } = await read('dangling-route-ends');
    expect(Object.keys(dataset.features[1]?.route ?? {})).not.toContain('from');
  });

  it('a claim without its only source is not shown', async () => {
    const { dataset } = await readDataset(withFile('no-source', 'sources.json', '[]'));
    expect(dataset?.features[0]?.claims).toEqual([]);
  });

  it('without a bibliography the ids stand for the sources', async () => {
    const { dataset, claims } = await read('sources-missing');
    expect(claims).toHaveLength(1);
    expect(dataset.sources).toEqual([{ id: 's1', type: 'document', title: '[s1]' }]);
  });

  it('a chain of repetitions leads to the claim first made', async () => {
    expect((await read('sameas-chain')).claim('c3')?.sameAs).toBe('c1');
  });

  it('of a circle of repetitions one claim counts', async () => {
    const { claim } = await read('sameas-circle');
    expect([claim('c1')?.sameAs, claim('c2')?.sameAs]).toEqual([undefined, 'c1']);
  });

  it('a ring of the wrong order is turned', async () => {
    const { dataset } = await read('ring-wrong-order');
    expect(dataset.features[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [35, 51],
          [36, 51],
          [36, 52],
          [35, 52],
          [35, 51],
        ],
      ],
    });
  });
});

describe('the good dataset becomes the domain', () => {
  it('the header', async () => {
    const { dataset } = await read('good');
    expect(formatDay(dataset.compiled)).toBe('2025-01-01');
    expect(formatDay(dataset.span.last)).toBe('2024-12-31');
    expect(dataset.standsFor).toEqual({ trace: 10, presence: 20, figure: 30 });
    expect(dataset.views[1]?.projection).toMatchObject({ side: 1000000, centre: [0, 0] });
    expect(dataset.forces.map((force) => force.unit)).toEqual(['people', 'km2']);
    expect(formatDay(dataset.voices[1]?.series?.startEarliest ?? NaN)).toBe('2024-10-01');
    expect(
      dataset.sources.map((source) => [source.issued, source.publishedDay && formatDay(source.publishedDay)]),
    ).toEqual([
      ['2024-10-21', '2024-10-21'],
      ['2024-10~', '2024-11-10'],
      ['2024-10-01/2024-10-20', '2024-10-20'],
      [undefined, undefined],
    ]);
  });

  it('a claim', async () => {
    const { claim } = await read('good');
    expect(claim('c1')).toMatchObject({
      feature: 'sudzha',
      also: ['kursk-region'],
      denies: false,
      unsourced: false,
      fact: 'A1',
    });
    expect(claim('c1')?.counts[0]).toEqual({ force: 'troops', measure: 'present', min: 100, max: 100, rough: true });
    expect(claim('c1')?.assessments[0]).toMatchObject({ voice: 'mapper', sources: ['s2'] });
    expect(formatDay(claim('c2')?.reportDay ?? NaN)).toBe('2024-11-28');
    expect(formatDay(claim('c2')?.retractDay ?? NaN)).toBe('2024-12-20');
  });

  it('a disagreement without a day is known when its second side speaks', async () => {
    const { dataset } = await read('good');
    expect(dataset.disagreements.map(({ reportDay }) => formatDay(reportDay))).toEqual(['2024-10-21']);
  });

  it('nothing is there with the value undefined', async () => {
    const { dataset } = await read('good');
    const undefinedAt: string[] = [];
    JSON.stringify(dataset, (key, value: unknown) => (value === undefined ? (undefinedAt.push(key), null) : value));
    expect(undefinedAt).toEqual([]);
  });
});

describe('opening files', () => {
  it('tells progress', async () => {
    const told: number[][] = [];
    await readDataset(folder('good'), { onProgress: (...progress) => told.push(progress) });
    expect(told).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  it('an abort rejects with AbortError, whatever its reason', async () => {
    const controller = new AbortController();
    const reading = readDataset(folder('good'), { signal: controller.signal });
    controller.abort(new Error('another page'));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('a layer over the limit is told with a way out', async () => {
    const { problems } = await readDataset(
      withFile('dangling-view', 'places.geojson', ' '.repeat(LARGEST_FILE_BYTES + 1)),
    );
    expect(problems.at(-1)).toMatchObject({ code: 'file-too-large', file: 'places.geojson' });
    expect(problems.at(-1)?.message).toMatch(/64 MB.*PMTiles/);
  });

  it('a file that cannot be read is not called missing', async () => {
    const open: OpenFile = (file) =>
      file === 'disagreements.json'
        ? Promise.reject(new FileFault('unreadable', 'the disk fails.'))
        : folder('good')(file);
    expect((await readDataset(open)).problems).toMatchObject([{ code: 'file-unreadable', file: 'disagreements.json' }]);
  });

  it('a byte order mark does no harm', async () => {
    const text = await folder('good')('places.geojson');
    expect((await readDataset(withFile('good', 'places.geojson', `\uFEFF${text}`))).problems).toEqual([]);
  });
});

describe('reading never throws', () => {
  const files = ['dataset.json', 'sources.json', 'disagreements.json', 'places.geojson', 'routes.geojson'];

  it('whatever stands at one place of a file', async () => {
    const texts = new Map(await Promise.all(files.map(async (file) => [file, await folder('good')(file)] as const)));
    const spot = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), value: fc.jsonValue({ maxDepth: 2 }) });
    await fc.assert(
      fc.asyncProperty(spot, async ({ file, at, value }) => {
        const text = replaceOne(texts.get(file) ?? '', at, value);
        const { problems } = await readDataset(withFile('good', file, text));
        expect(problems.every((problem) => problem.message.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('nor at a value deeper than the stack', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    for (const file of files) await readDataset(withFile('good', file, deep));
    const layer = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","geometry":${deep},"properties":${deep}}]}`;
    expect((await readDataset(withFile('good', 'routes.geojson', layer))).problems).not.toEqual([]);
  });

  it('nor at a date of a megabyte', async () => {
    const text = (await folder('good')('places.geojson')).replaceAll('2024-10-20', '2'.repeat(1_000_000));
    expect((await readDataset(withFile('good', 'places.geojson', text))).problems[0]?.code).toBe('valid-not-edtf');
  });
});

/** Puts a value in place of the one that stands at a position counted through the whole JSON text. */
function replaceOne(text: string, at: number, value: unknown): string {
  let left = at % (text.match(/[:[,]/g)?.length ?? 1);
  return JSON.stringify(JSON.parse(text, (_, old: unknown) => (left-- === 0 ? value : old)));
}
