import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '#lib/scene/in-slices.ts';
import { LayingOut } from './laying-out.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of three slices; tells what became of it. */
function laid(rests = () => true): { laying: LayingOut; told: string[] } {
  const told: string[] = [];
  function* steps(): Generator<void, void, void> {
    for (const step of [1, 2, 3]) {
      told.push(`slice ${step}`);
      yield;
    }
  }
  const laying = new LayingOut({
    rests,
    work: (signal) => inSlices(steps(), signal, 0),
    done: () => told.push('done'),
  });
  return { laying, told };
}

it('begins a moment after the last who asked, and once', async () => {
  const { laying, told } = laid();
  laying.ask();
  await vi.advanceTimersByTimeAsync(30);
  laying.ask();
  await vi.advanceTimersByTimeAsync(30);
  expect(told).toEqual([]);
  expect(laying.isUnderWay).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['slice 1', 'slice 2', 'slice 3', 'done']);
  expect(laying.isUnderWay).toBe(false);
});

it('stays under way when a movement breaks into it, until the end of the movement asks again', async () => {
  const { laying, told } = laid();
  laying.ask();
  await vi.advanceTimersByTimeAsync(40);
  laying.interrupt();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['slice 1']);
  expect(laying.isUnderWay).toBe(true);
  laying.ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual(['slice 1', 'slice 1', 'slice 2', 'slice 3', 'done']);
});

it('is over at once when it is dropped, and does nothing on a map that does not rest', async () => {
  const { laying, told } = laid(() => false);
  laying.ask();
  laying.drop();
  expect(laying.isUnderWay).toBe(false);
  laying.ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect([told, laying.isUnderWay]).toEqual([[], false]);
});

it('tells a fault of the work, and nothing is under way after it', async () => {
  vi.useRealTimers();
  const faults: unknown[] = [];
  const hear = (error: unknown): unknown => faults.push(error);
  process.on('unhandledRejection', hear);
  const laying = new LayingOut({ rests: () => true, work: () => Promise.reject(new Error('a fault')), done: () => undefined }); // prettier-ignore
  laying.ask();
  await new Promise((resolve) => setTimeout(resolve, 80));
  process.off('unhandledRejection', hear);
  expect(faults).toEqual([new Error('a fault')]);
});
