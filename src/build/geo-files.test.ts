import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { geoFiles } from './geo-files.ts';

vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/check/', import.meta.url));
let parent = '';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-geo-'));
});
afterAll(() => rm(parent, { recursive: true }));

/** Builds a page of nothing beside a folder of datasets. */
async function buildWith(folder: string): Promise<string[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    root: parent,
    plugins: [
      { name: 'empty', resolveId: (id) => (id === 'empty' ? id : null), load: (id) => (id === 'empty' ? 'export {}' : null) },
      geoFiles(folder),
    ],
    build: { write: false, rolldownOptions: { input: 'empty' } },
  })) as Rolldown.RolldownOutput;
  return built.output.map(({ fileName }) => fileName).filter((name) => name.startsWith('geo/'));
}

it('a good dataset is published as files', async () => {
  const geo = join(parent, 'good');
  await cp(`${FIXTURES}base`, join(geo, 'tiny'), { recursive: true });
  expect((await buildWith(geo)).toSorted()).toEqual(['geo/tiny/dataset.json', 'geo/tiny/places.geojson', 'geo/tiny/sources.json']);
});

it('one with an error is refused, with the lines of `dateline check`', async () => {
  const geo = join(parent, 'bad');
  await cp(`${FIXTURES}base`, join(geo, 'tiny'), { recursive: true });
  await cp(`${FIXTURES}no-source/bad`, join(geo, 'tiny'), { recursive: true });
  await expect(buildWith(geo)).rejects.toThrow(/A dataset has errors and is not published\.[^]*error no-source: Claim "c1"/);
});

it('one with a warning is published: a warning is for its editor', async () => {
  const geo = join(parent, 'warned');
  await cp(`${FIXTURES}base`, join(geo, 'tiny'), { recursive: true });
  await cp(`${FIXTURES}confirmed-alone/bad`, join(geo, 'tiny'), { recursive: true });
  expect(await buildWith(geo)).toHaveLength(3);
});
