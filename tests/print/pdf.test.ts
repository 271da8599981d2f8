import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { builtInDataset, printInNode, requestOf } from './sheet-in-node.ts';

const hasPoppler = ['pdftotext', 'pdfinfo', 'pdffonts'].every((tool) => spawnSync(tool, ['-v']).error === undefined);
const skipped = hasPoppler ? '' : ' (skipped: poppler-utils is not installed)';
const folder = mkdtempSync(join(tmpdir(), 'dateline-print-'));
let dataset: Dataset;
beforeAll(async () => {
  dataset = await builtInDataset();
});

async function printed(name: string, asked: Parameters<typeof requestOf>[1]): Promise<string> {
  const { pdf } = await printInNode(requestOf(dataset, asked));
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  return file;
}
const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8' });
/** The text of a PDF on one line; lines of a column end in spaces. */
const textOf = (file: string): string => run('pdftotext', '-raw', file, '-').replace(/\s+/g, ' ');

describe.skipIf(!hasPoppler)(`the PDF${skipped}`, { timeout: 120_000 }, () => {
  it('holds title, dates, legend and sources as text', async () => {
    const text = textOf(await printed('en', {}));
    for (const words of [
      'The North Korean deployment to Russia, 2024-25',
      '23 October 2024',
      'as known on 23 November 2026',
      'On this map',
      'the path is not known',
      '1 : ',
      'Lambert conformal conic',
      'Sources',
      '[1] UNITED24 Media',
      'Printed from Dateline',
      'Natural Earth',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each([
    ['ko', '북한군의 러시아 파병', '블라디보스토크', '2024년 10월 23일', '이 지도의 기호', '투영법: 람베르트 정각원추도법', '확인됨', '데이터 라이선스'],
    ['ru', 'Переброска северокорейских войск', 'Владивосток', '23 октября 2024', 'На этой карте', 'равноугольная коническая Ламберта, параллели 45° с. ш. и 60° с. ш.', '2 000 км', 'Лицензия данных'],
    ['uk', 'Розгортання північнокорейських військ', 'Владивосток', '23 жовтня 2024', 'На цій карті', 'Точковий контур: висновок', '2 000 км', 'Ліцензія даних'],
  ])('speaks %s: names, headings, legend, scale and foot', async (language, ...words) => {
    const file = await printed(language, { language });
    const text = textOf(file).replaceAll('\u00a0', ' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    // None of the sheet's own words is left in English; what the data says may be.
    const left = ['On this map', 'Where this is', 'Not to scale', 'True at', 'Projection', 'Page 1', 'Printed from', 'Data licence', 'outline:', 'Voice:'];
    expect(left.filter((word) => text.includes(word))).toEqual([]);
    expect(readFileSync(file, 'latin1')).toMatch(new RegExp(`/Lang \\(${language}\\)`));
    // What stands there in English says so: claims, publishers, the title beside.
    expect(readFileSync(file, 'latin1').match(/\/Lang \(en\)/g)?.length ?? 0).toBeGreaterThan(20);
  }); // prettier-ignore

  it('says every name once, though names have halos', async () => {
    const text = textOf(await printed('halo', { language: 'ko', orientation: 'landscape' }));
    expect(text.match(/블라고베셴스크/g)).toHaveLength(1);
  });

  it('is tagged, titled, in a language, of the size of its paper', async () => {
    const file = await printed('a3', { paper: 'A3', orientation: 'landscape' });
    const info = run('pdfinfo', file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+The North Korean deployment/);
    // 420 by 297 mm in points.
    expect(info).toMatch(/Page size:\s+1190\.5\d* x 841\.8\d*/);
    const structure = run('pdfinfo', '-struct-text', file);
    for (const role of ['H1', 'H2', 'Figure', 'LI', 'Link']) expect(structure).toContain(role);
    expect(run('pdfinfo', '-url', file)).toContain('https://dateline.example/?date=2024-10-23');
  });

  it('embeds its fonts as subsets and names no other', async () => {
    const rows = run('pdffonts', await printed('fonts', { language: 'ru' }))
      .trim()
      .split('\n')
      .slice(2);
    expect(rows.length).toBe(2);
    for (const row of rows) expect(row).toMatch(/[A-Z]{6}\+Pretendard.*yes yes yes/);
  });
});
