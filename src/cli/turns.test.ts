import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from './turns.ts';

const lock = (): string => join(mkdtempSync(join(tmpdir(), 'dateline-turn-')), 'made', 'lock');

it('lets one work at a time, and tells the others once that they wait', async () => {
  const file = lock();
  let [working, most, told] = [0, 0, 0];
  const work = async (n: number): Promise<number> => {
    working++;
    most = Math.max(most, working);
    await wait(20);
    working--;
    return n;
  };
  const done = await Promise.all([1, 2, 3].map((n) => inTurn(file, () => work(n), () => told++))); // prettier-ignore
  expect({ done, most, told }).toEqual({ done: [1, 2, 3], most: 1, told: 2 });
  expect(existsSync(file)).toBe(false);
});

it('gives the turn back when the work fails', async () => {
  const file = lock();
  await expect(inTurn(file, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(await inTurn(file, () => Promise.resolve('next'))).toBe('next');
});

it('does not wait for one that has died', async () => {
  const file = lock();
  await inTurn(file, () => Promise.resolve());
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, String(pid));
  expect(await inTurn(file, () => Promise.resolve('ours'))).toBe('ours');
});
