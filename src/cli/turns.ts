import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often is asked whether it is our turn, ms. */
const ASK_EVERY = 200;

/**
 * Does work that only one program of this computer may do at a time: a file with the number of the process says whose turn it is. Waits for
 * the others, but not for one that has died. `told` is called once if there is somebody to wait for.
 */
export async function inTurn<Result>(file: string, work: () => Promise<Result>, told?: () => void): Promise<Result> {
  await mkdir(dirname(file), { recursive: true });
  for (let asked = 0; !(await took(file)); asked++) {
    if (asked === 0) told?.();
    await wait(ASK_EVERY);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function took(file: string): Promise<boolean> {
  const signed = `${file}.${randomUUID()}`;
  await writeFile(signed, String(process.pid));
  try {
    // A link is there whole or not at all: nobody sees a file without a number.
    await link(signed, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readFile(file, 'utf8').catch(() => undefined);
    if (holder !== undefined && !isAlive(Number(holder))) await rm(file, { force: true });
    return false;
  } finally {
    await rm(signed, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
