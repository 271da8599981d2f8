import { expect, test } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { parseDay } from '#lib/domain/day.ts';
import { isDeparture, readAddress, writeAddress, type Address } from './address.ts';

const day = (text: string): number => parseDay(text) ?? NaN;
const dataset = {
  opens: { date: day('2024-10-23'), known: 'latest', view: 'overview' },
  views: [{ id: 'overview' }, { id: 'kursk' }],
  features: [{ id: 'sudzha' }],
  voices: [{ id: 'deepstate' }, { id: 'owl' }],
} as unknown as Dataset;
const read = (query: string): Address => readAddress(new URLSearchParams(query), dataset);

test('an address without words opens as the dataset does', () => {
  expect(read('')).toEqual({ clock: { date: day('2024-10-23'), known: 'latest' }, view: 'overview' });
});

test('what is written is read back', () => {
  const query =
    '?date=2024-12-23&known=2024-12-20&view=kursk&at=35.2000,51.2500,10.50,3.0,0.0&select=sudzha&voice=owl&theme=dark&names=ru';
  expect(writeAddress(read(query))).toBe(query);
});

test('wrong words are left out, one by one', () => {
  const odd = read('?date=yesterday&known=2024-02-30&view=moon&at=1,2&select=nobody&theme=blue&names=xx');
  expect(odd).toEqual({ clock: { date: day('2024-10-23'), known: 'latest' }, view: 'overview' });
  expect(read('?at=35,99,3').camera).toBeUndefined();
});

test('back undoes a departure, not a step of a day or a movement of the camera', () => {
  const from = read('?date=2024-10-18&view=overview');
  expect(isDeparture(from, read('?date=2024-10-19&view=overview&at=1,2,3'))).toBe(false);
  expect(isDeparture(from, read('?date=2024-10-18&view=kursk'))).toBe(true);
  expect(isDeparture(from, read('?date=2024-10-18&select=sudzha'))).toBe(true);
  expect(isDeparture(from, read('?date=2024-12-18'))).toBe(true);
  expect(isDeparture(from, read('?date=2024-10-18&known=2024-10-18'))).toBe(true);
  const locked = read('?date=2024-10-18&known=2024-10-18');
  expect(isDeparture(locked, read('?date=2024-10-19&known=2024-10-19'))).toBe(false);
});
