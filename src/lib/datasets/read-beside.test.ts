import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '#lib/domain/day.ts';
import { readDataset } from './read-dataset.ts';

const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures/datasets/', import.meta.url));
const open = (name: string) => (file: string) => readFile(`${FIXTURES}${name}/${file}`, 'utf8');
const read = async (name: string) => (await readDataset(open(name))).dataset;

it('an annotation stands at its anchor, is known with its last claim and leads to its first', async () => {
  const dataset = await read('annotations-and-article');
  const [atFeature, own] = dataset?.annotations ?? [];
  expect(atFeature).toMatchObject({ at: [35.27, 51.19], anchor: 'sudzha', phase: 'first', leadsTo: 'sudzha' });
  expect(atFeature?.reportDay).toBe(parseDay('2024-10-21'));
  expect(own).toMatchObject({ at: [35, 51], group: 'caution' });
  expect(own?.anchor).toBeUndefined();
});

it('an annotation of which a claim is missing is left out; one without its phase or anchor is kept', async () => {
  expect((await read('annotation-dangling-claim'))?.annotations?.map(({ id }) => id)).toEqual(['good']);
  expect((await read('annotation-dangling-phase'))?.annotations?.map(({ phase }) => phase)).toEqual([undefined]);
  expect((await read('annotation-dangling-anchor'))?.annotations?.map(({ anchor }) => anchor)).toEqual([undefined]);
});

it('where the two places of an annotation differ, that of its feature is read', async () => {
  expect((await read('annotation-anchor-elsewhere'))?.annotations?.[0]?.at).toEqual([35.27, 51.19]);
});

it('the article comes in its order, with its opinions named', async () => {
  const article = (await read('annotations-and-article'))?.article;
  expect(article?.statements.map(({ id, opinion }) => [id, opinion])).toEqual([['S01', false], ['S02', true]]); // prettier-ignore
  expect(article?.statements[0]?.goTo).toEqual({ date: parseDay('2024-10-21'), view: 'all', select: 'sudzha' });
});

it('a statement without a claim that states it is left out; names that lead nowhere are only left out of it', async () => {
  const statements = (await read('article-dangling-claim'))?.article?.statements;
  expect(statements?.map(({ id, restsOn, contradictedBy }) => [id, restsOn, contradictedBy])).toEqual([
    ['S01', ['c1'], []],
    ['S03', ['c1'], []],
  ]);
});

it('a dataset that names neither file has neither', async () => {
  expect(Object.keys((await read('good')) ?? {})).not.toEqual(expect.arrayContaining(['annotations']));
});

it('a layer that is missing is told once, not again by every annotation', async () => {
  const { problems } = await readDataset((file) =>
    file === 'places.geojson' ? Promise.reject(new Error('gone')) : open('annotations-and-article')(file),
  );
  expect(problems.map(({ code }) => code)).toEqual(['file-missing']);
});

it('whatever stands at one place of the two files, reading never throws and keeps the dataset', async () => {
  const files = ['annotations.geojson', 'article.json'];
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await open('annotations-and-article')(file)] as const)),
  );
  const spot = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), value: fc.jsonValue({ maxDepth: 2 }) });
  await fc.assert(
    fc.asyncProperty(spot, async ({ file, at, value }) => {
      const spoilt = spoil(texts.get(file) ?? '', at, value);
      const { dataset } = await readDataset((name) =>
        name === file ? Promise.resolve(spoilt) : open('annotations-and-article')(name),
      );
      expect(dataset?.features.length).toBe(1);
    }),
    { numRuns: 200 },
  );
});

/** The JSON with the value at one of its places replaced. */
function spoil(text: string, at: number, value: unknown): string {
  const places: [object, string][] = [];
  const root = { top: JSON.parse(text) as unknown };
  const walk = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const [key, inner] of Object.entries(item)) {
      places.push([item, key]);
      walk(inner);
    }
  };
  walk(root);
  const [holder, key] = places[at % places.length]!;
  (holder as Record<string, unknown>)[key] = value;
  return JSON.stringify(root.top);
}
