import { expect, it } from 'vitest';
import { inSlices } from './slices.ts';

/** Work of about 10 ms. */
function work(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

it('keeps the order and flattens what each gives', async () => {
  expect(await inSlices([1, 2, 3], (n) => (n === 2 ? [] : [n, n * 10]))).toEqual([1, 10, 3, 30]);
});

it('lets other things happen in between, and says how far it is', async () => {
  const told: [number, number][] = [];
  let happened = 0;
  const timer = setInterval(() => (happened += 1), 1);
  await inSlices(Array.from({ length: 20 }), work, { tell: (...at) => told.push(at) });
  clearInterval(timer);
  expect(happened).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(([done, total]) => done > 0 && done <= 20 && total === 20)).toBe(true);
});

it('stops where it is when it is aborted', async () => {
  const abort = new AbortController();
  let done = 0;
  const reading = inSlices(
    Array.from({ length: 1000 }),
    () => {
      work();
      done += 1;
      if (done === 3) abort.abort();
    },
    { signal: abort.signal },
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(done).toBeLessThan(1000);
});
