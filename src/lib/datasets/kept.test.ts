import { expect, it } from 'vitest';
import { kept, made } from './kept.ts';

it('gives the very same list when all pass', () => {
  const list = [1, 2, 3];
  expect(kept(list, () => true)).toBe(list);
});

it('leaves out what does not pass, and asks each once with its place', () => {
  const asked: string[] = [];
  const passes = (item: string, index: number) => {
    asked.push(`${index}${item}`);
    return item !== 'b';
  };
  expect(kept(['a', 'b', 'c', 'b', 'd'], passes)).toEqual(['a', 'c', 'd']);
  expect(asked).toEqual(['0a', '1b', '2c', '3b', '4d']);
});

it('makes something of each item, and leaves out what gives nothing', () => {
  expect(made([1, 2, 3], (item) => (item === 2 ? undefined : { item }))).toEqual([{ item: 1 }, { item: 3 }]);
});
