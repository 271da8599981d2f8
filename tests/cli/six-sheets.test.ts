import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paperOf } from '#lib/print/paper.ts';
import { presentBrowser } from '../../src/cli/find-browser.ts';
import { pagesInNode } from '../print/sheet-in-node.ts';
import { hasTools, runTool, textOf } from '../support/pdf-said.ts';
import { collisions, gapsIn } from '../support/pdf-words.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const skipped = [
  ...(presentBrowser() === undefined ? ['no Chromium is installed'] : []),
  ...(hasTools('pdfinfo', 'pdftotext') ? [] : ['poppler-utils is not installed']),
];
const folder = mkdtempSync(join(tmpdir(), 'dateline-six-'));

/** Papers in points, as their sides in millimetres or inches give them. */
const SHEETS = [
  ['--view overview --date 2024-10-24 --paper a3 --orientation landscape', [1190.55, 841.89], 'Lambert'],
  ['--view kursk --date 2024-12-14 --paper a4 --orientation landscape --theme grey', [841.89, 595.28], 'UTM zone 36N'],
  ['--view far-east --date 2024-10-18 --paper a4 --orientation portrait --lang uk', [595.28, 841.89], '52N'],
  ['--view kursk --date 2025-01-11 --paper a3 --orientation portrait --theme dark', [841.89, 1190.55], 'UTM zone 36N'],
  ['--view world --date 2024-10-24 --paper a4 --orientation landscape', [841.89, 595.28], 'Not to scale'],
  ['--view overview --date 2024-10-24 --paper letter --orientation landscape --theme grey --lang ko', [792, 612], '전체'],
] as const; // prettier-ignore

describe.skipIf(skipped.length > 0)(`sheets drawn by a browser${skipped.map((why) => ` (skipped: ${why})`).join('')}`, () => {
  it.each(SHEETS)('%s: no word over another or cut, sources without gaps, its paper and its projection', (words, points, said) => {
    const out = join(folder, 'sheet.pdf');
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/dateline.ts', 'snapshot', ...words.split(' '), '--dpi', '60', '--out', out], { cwd: ROOT, stdio: 'pipe' });
    const [, ...size] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(runTool('pdfinfo', out)) ?? []).map(Number);
    for (const [i, side] of points.entries()) expect(size[i]).toBeCloseTo(side, 1);
    expect(collisions(out)).toEqual([]);
    const text = textOf(out);
    expect(text).toContain('[1]');
    expect(gapsIn(text)).toEqual([]);
    expect(text).toContain(said);
  }, 300_000);

  it('a sheet whose words lie over each other or leave it, or whose sources have a gap, is found out', async () => {
    const style = { font: 'regular', sizePt: 10, colour: '#000000' } as const;
    const at = (text: string, xMm: number, yMm: number) => ({ kind: 'text', xMm, yMm, text, style }) as const;
    const items = [at('Sudzha', 30, 30), at('Kurilovka', 33, 30.5), at('Plekhovo', 200, 60), at('Gornal', 30, 34.5)];
    const block = { role: 'P', items, box: { xMm: 20, yMm: 20, widthMm: 180, heightMm: 60 }, credit: true } as const;
    const pages = await pagesInNode([{ paper: paperOf('A4', 'portrait'), pages: [{ blocks: [block] }] }]);
    const file = join(folder, 'wrong.pdf');
    writeFileSync(file, pages);
    // A4 is 210 mm wide: eight letters of ten points do not end within ten millimetres; what lies wholly outside is not even read. A line 4 mm below is its own.
    expect(collisions(file)).toEqual(['Sudzha over Kurilovka', expect.stringMatching(/^Plek\w* is cut$/)]);
    expect(gapsIn('as [1] and [4] say, and [2]')).toEqual([3]);
  });
}); // prettier-ignore
