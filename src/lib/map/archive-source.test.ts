import { afterEach, expect, it, vi } from 'vitest';
import { ArchiveSource } from './archive-source.ts';

const file = new Uint8Array([10, 11, 12, 13, 14, 15]);
const bytesOf = async (source: ArchiveSource, offset: number, length: number): Promise<number[]> =>
  [...new Uint8Array((await source.getBytes(offset, length)).data)]; // prettier-ignore
const serve = (answer: (range: string) => Response) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range);
    return Promise.resolve(answer(headers.range));
  });
  return asked;
};

afterEach(() => vi.unstubAllGlobals());

it('asks for the bytes it needs', async () => {
  const asked = serve(() => new Response(file.slice(2, 4), { status: 206 }));
  expect(await bytesOf(new ArchiveSource('https://example.org/a.pmtiles'), 2, 2)).toEqual([12, 13]);
  expect(asked).toEqual(['bytes=2-3']);
});

it('keeps the whole file where the host sends it all', async () => {
  const asked = serve(() => new Response(file, { status: 200 }));
  const source = new ArchiveSource('https://example.org/a.pmtiles');
  expect(await bytesOf(source, 1, 2)).toEqual([11, 12]);
  expect(await bytesOf(source, 4, 9)).toEqual([14, 15]);
  expect(asked).toHaveLength(1);
});

it('rejects what is not there, and asks again the next time', async () => {
  const asked = serve(() => new Response('', { status: 404 }));
  const source = new ArchiveSource('https://example.org/a.pmtiles');
  await expect(source.getBytes(0, 2)).rejects.toThrow('404');
  await expect(source.getBytes(0, 2)).rejects.toThrow('404');
  expect(asked).toHaveLength(2);
});

it('asks once more where no answer came, and gives up after that', async () => {
  const answers = [() => Promise.reject(new TypeError('no connection')), () => Promise.resolve(new Response(file.slice(0, 2), { status: 206 }))]; // prettier-ignore
  vi.stubGlobal('fetch', () => answers.shift()?.());
  expect(await bytesOf(new ArchiveSource('https://example.org/a.pmtiles'), 0, 2)).toEqual([10, 11]);
  const asked = serve(() => new Response('', { status: 503 }));
  await expect(new ArchiveSource('https://example.org/a.pmtiles').getBytes(0, 2)).rejects.toThrow('503');
  expect(asked).toHaveLength(2);
});
