import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDataset } from './check-dataset.ts';

const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures/', import.meta.url));
const CHECKS = readdirSync(`${FIXTURES}check`).filter((name) => name !== 'base');
const READINGS = readdirSync(`${FIXTURES}datasets`);

/** The problems of a folder, with each layer opened in pieces of so many bytes, or whole. */
function check(folders: readonly string[], bytes?: number) {
  const pathOf = (file: string) =>
    folders.map((folder) => `${FIXTURES}${folder}/${file}`).find((path) => existsSync(path));
  const open = (file: string) => readFile(pathOf(file) ?? file, 'utf8');
  const openChunks = async (file: string) => {
    const path = pathOf(file);
    return path === undefined ? undefined : pieces(await readFile(path), bytes ?? Infinity);
  };
  return checkDataset(open, bytes === undefined ? {} : { openChunks });
}

// eslint-disable-next-line @typescript-eslint/require-await -- files come in pieces that are waited for
async function* pieces(bytes: Uint8Array, length: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe.each([
  ...CHECKS.map((name) => [[`check/${name}/bad`, 'check/base']]),
  ...READINGS.map((name) => [[`datasets/${name}`]]),
])('%s', (folders) => {
  it('has the same problems read feature by feature as read whole', async () => {
    const whole = await check(folders);
    for (const bytes of [1, 97, 4096]) expect(await check(folders, bytes)).toEqual(whole);
  });
});
