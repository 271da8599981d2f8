import { expect, it } from 'vitest';
import { cslDate } from './csl-items.ts';
import { writeBibliography } from './write-bibliography.ts';

const item = {
  id: 'kbs_1018',
  type: 'article-newspaper',
  title: '[NIS: the first lift & "four ships"]',
  'container-title': '한국방송',
  issued: { 'date-parts': [[2024, 10, 8]] },
  URL: 'https://example.org/a-very-long-address/that-is-longer-than-seventy-letters/and-must-stay-in-one-piece',
};

it.each([
  ['2024-10-18', { 'date-parts': [[2024, 10, 18]] }],
  ['2024-10~', { 'date-parts': [[2024, 10]], circa: true }],
  ['2024-07/2026-08', { 'date-parts': [[2024, 7], [2026, 8]] }],
  ['[2024-10-01..2024-10-05]', { raw: '[2024-10-01..2024-10-05]' }],
])('the date %s as CSL has it', (edtf, date) => {
  expect(cslDate(edtf)).toEqual(date);
}); // prettier-ignore

it('CSL-JSON is the items themselves', async () => {
  expect(JSON.parse(await writeBibliography([item], 'csl'))).toEqual([item]);
});

it('BibTeX has our id as its key and keeps every script', async () => {
  const text = await writeBibliography([item], 'bibtex');
  expect(text).toMatch(/^@article\{kbs_1018,/);
  expect(text).toContain('한국방송');
  expect(text).toContain('\\&');
});

it('RIS keeps a long address on one line and has the whole date', async () => {
  expect((await writeBibliography([item], 'ris')).split('\n')).toEqual(
    expect.arrayContaining(['TY  - NEWS', 'ID  - kbs_1018', 'DA  - 2024/10/08/', `UR  - ${item.URL}`, 'ER  - ']),
  );
});

it('an empty bibliography is an empty file, not a failure', async () => {
  expect(await writeBibliography([], 'csl')).toBe('[]\n');
});
