import { expect, it } from 'vitest';
import type { Source } from '#lib/domain/dataset.ts';
import { edtfWords } from '#lib/scene/date-words.ts';
import { referenceMarks, References } from './references.ts';

const source = (id: string): Source => ({ id, type: 'article', title: id });
const sources = ['a', 'b', 'c'].map(source);

it('numbers sources in the order of their first citation and once', () => {
  const references = new References({ sources }, 20_000);
  expect(references.cite(['c', 'a', 'c'])).toEqual([1, 2]);
  expect(references.cite(['b', 'a'])).toEqual([2, 3]);
  expect(references.list.map(({ number, source: { id } }) => `${number}${id}`)).toEqual(['1c', '2a', '3b']);
});

it('gives no number to a source that is not there', () => {
  const references = new References({ sources }, 20_000);
  expect(references.cite(['x'])).toEqual([]);
  expect(references.cite(['a'])).toEqual([1]);
});

it('writes the marks behind a sentence', () => expect(referenceMarks([1, 4])).toBe('\u00a0[1] [4]'));

it('writes a date of publication as a reader does', () => {
  expect(edtfWords('2024-10~')).toBe('about October 2024');
  expect(edtfWords('2022-12/2026-08')).toBe('December 2022 to August 2026');
  expect(edtfWords('18 October 2024')).toBe('18 October 2024');
});
