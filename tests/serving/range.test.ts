import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArchiveSource } from '#lib/map/archive-source.ts';
import { nginxOrWhyNot, startNginx, type Nginx } from './nginx.ts';

const FOLDER = path.resolve('static/base');
const FILE = 'world.pmtiles';
const whyNot = nginxOrWhyNot();
if (whyNot) console.warn(`SKIPPED: an archive by range from nginx. ${whyNot}`);

describe.skipIf(whyNot)('an archive behind the nginx of geo/README.md', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(FOLDER);
  });
  afterAll(() => nginx.stop());

  test('answers a range with 206, and another page may read it', async () => {
    const answer = await fetch(`${nginx.base}tiles/${FILE}`, { headers: { range: 'bytes=0-6', origin: 'https://other.example' } }); // prettier-ignore
    const { size } = await stat(path.join(FOLDER, FILE));
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe('PMTiles');
    expect(answer.headers.get('content-range')).toBe(`bytes 0-6/${size}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Content-Range');
  });

  test('gives each tile as it stands in the file, for a small part of its bytes', async () => {
    const before = (await nginx.sent()).length;
    const [served, local] = [new PMTiles(new ArchiveSource(`${nginx.base}tiles/${FILE}`)), new PMTiles(fromDisk())];
    for (const [z, x, y] of [
      [0, 0, 0],
      [3, 4, 2],
      [6, 38, 20],
    ] as const) {
      // prettier-ignore
      const [ours, theirs] = [await served.getZxy(z, x, y), await local.getZxy(z, x, y)];
      expect(ours?.data.byteLength).toBeGreaterThan(0);
      expect(ours?.data).toEqual(theirs?.data);
    }
    const bytes = (await nginx.sent()).slice(before).reduce((sum, value) => sum + value, 0);
    const { size } = await stat(path.join(FOLDER, FILE));
    expect(bytes).toBeLessThan(size / 4);
  });

  test('is read from a host that knows no ranges too, in one piece', async () => {
    const before = (await nginx.sent()).length;
    const served = new PMTiles(new ArchiveSource(`${nginx.base}plain/${FILE}`));
    expect((await served.getZxy(3, 4, 2))?.data).toEqual((await new PMTiles(fromDisk()).getZxy(3, 4, 2))?.data);
    const { size } = await stat(path.join(FOLDER, FILE));
    // The log is written after the answer.
    await expect.poll(async () => (await nginx.sent()).slice(before)).toEqual([size]);
  });
});

function fromDisk(): Source {
  return {
    getKey: () => FILE,
    getBytes: async (offset, length) => {
      const file = await open(path.join(FOLDER, FILE));
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      await file.close();
      return { data: buffer.buffer.slice(0, bytesRead) };
    },
  };
}
