import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
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
    ['ko', '북한군의 러시아 파병', '블라디보스토크', '러시아'],
    ['ru', 'Переброска северокорейских войск', 'Владивосток', 'Россия'],
    ['uk', 'Розгортання північнокорейських військ', 'Владивосток', 'Росія'],
  ])('has names in %s beside the English sentences', async (language, ...words) => {
    const text = textOf(await printed(language, { language }));
    for (const word of [...words, 'Sources', '23 October 2024']) expect(text).toContain(word);
  });

  it('says every name once, though names have halos', async () => {
    const text = textOf(await printed('halo', { language: 'ko', orientation: 'landscape' }));
    expect(text.match(/블라디보스토크/g)).toHaveLength(1);
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
