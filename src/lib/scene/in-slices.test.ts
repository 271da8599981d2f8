import { afterEach, expect, it, vi } from 'vitest';
import { atOnce, inSlices, SLICE_MS, type Steps } from './in-slices.ts';

afterEach(() => void vi.restoreAllMocks());

/** Counts to a number, a step each; every look at the clock takes half a slice and a little. */
function* counted(to: number, seen: (i: number) => void = () => undefined): Steps<string> {
  for (let i = 1; i <= to; i++) {
    seen(i);
    yield;
  }
  return `${to} steps`;
}
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += SLICE_MS / 2 + 1));
}

it('does the same at once and in slices', async () => {
  expect(atOnce(counted(5))).toBe('5 steps');
  expect(await inSlices(counted(5))).toBe('5 steps');
});

it('lets others have their turn when a slice is full', async () => {
  slowClock();
  const order: string[] = [];
  // After two steps the clock stands at more than a slice; the first turn was asked for before the click.
  const work = inSlices(counted(6, (i) => order.push(`step ${i}`)));
  setTimeout(() => order.push('a click'));
  await work;
  expect(order).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'a click', 'step 5', 'step 6']);
});

it('ends at the next turn when it is cancelled', async () => {
  slowClock();
  const abort = new AbortController();
  let last = 0;
  const work = inSlices(
    counted(100, (i) => (last = i)),
    abort.signal,
  );
  abort.abort(new Error('enough'));
  await expect(work).rejects.toThrow('enough');
  expect(last).toBeLessThan(4);
});
