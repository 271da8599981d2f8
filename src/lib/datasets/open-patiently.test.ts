import { expect, it } from 'vitest';
import type { OpenWaiting } from './open-from-web.ts';
import { openPatiently, type FileUnderWay } from './open-patiently.ts';

/** A file that never comes, unless nobody waits for it any more. */
const never: OpenWaiting = (_, waiting) =>
  new Promise((_resolve, reject) => {
    waiting?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

function watching(open: OpenWaiting) {
  const seen: string[][] = [];
  let latest: readonly FileUnderWay[] = [];
  const stop = new AbortController();
  const opening = openPatiently(open, {
    signal: stop.signal,
    now: () => 7,
    onChange: (files) => {
      latest = files;
      seen.push(files.map(({ file }) => file));
    },
  });
  return { opening, seen, stop, latest: () => latest };
}

it('says which files it waits for', async () => {
  const { opening, seen } = watching(() => Promise.resolve('{}'));
  await opening.open('a.json');
  expect(seen).toEqual([['a.json'], []]);
});

it('says how much has come, and when', async () => {
  const { opening, latest } = watching((file, waiting) => {
    waiting?.onBytes?.(12);
    return never(file, waiting);
  });
  void opening.open('a.json').catch(() => undefined);
  await Promise.resolve();
  expect(latest()).toMatchObject([{ file: 'a.json', bytes: 12, heardAt: 7 }]);
});

it('leaves one file out and no other', async () => {
  const { opening, latest } = watching(never);
  const [a, b] = [opening.open('a.json'), opening.open('b.json')];
  b.catch(() => undefined);
  opening.leaveOut('a.json');
  await expect(a).rejects.toMatchObject({ name: 'FileFault', reason: 'unreadable' });
  expect(latest().map(({ file }) => file)).toEqual(['b.json']);
});

it('an end of the whole reading is an abort, not a fault', async () => {
  const { opening, stop } = watching(never);
  const a = opening.open('a.json');
  stop.abort();
  await expect(a).rejects.toMatchObject({ name: 'AbortError' });
});
