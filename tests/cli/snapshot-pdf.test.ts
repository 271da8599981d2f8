import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperOf } from '#lib/print/paper.ts';
import { presentBrowser } from '../../src/cli/find-browser.ts';
import { pagesInNode } from '../print/sheet-in-node.ts';
import { alternativeTexts, groundOf, hasTools, runTool, textOf } from '../support/pdf-said.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const hasPoppler = hasTools('pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext');
const hasGdal = hasTools('gdalinfo');
const [SCALE, DPI] = [600_000, 72];
const WORDS = `snapshot --view kursk --date 2024-12-14 --known 2024-12-20 --paper a4 --orientation portrait --scale ${SCALE} --dpi ${DPI} --lang uk`;
const skipped = [
  ...(presentBrowser() === undefined ? ['no Chromium is installed'] : []),
  ...(hasPoppler ? [] : ['poppler-utils is not installed']),
];
const folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'));
/** Each said of one sheet: it is printed once, and printed again only to be compared. */
const [file, again, bare] = ['sheet', 'again', 'title'].map((name) => join(folder, `${name}.pdf`)) as [string, string, string]; // prettier-ignore
const TITLE = 'The North Korean deployment to Russia, 2024-25';

/** A PDF as others make them: a title, and the rest a picture. */
const titleAlone = (): Promise<Uint8Array> => {
  const style = { font: 'semibold', sizePt: 14, colour: '#000000' } as const;
  const item = { kind: 'text', xMm: 20, yMm: 30, text: TITLE, style } as const;
  const box = { xMm: 20, yMm: 20, widthMm: 150, heightMm: 12 };
  const paper = paperOf('A4', 'portrait');
  return pagesInNode([{ paper, pages: [{ blocks: [{ role: 'H1', items: [item], box, credit: true }] }] }]);
};

/** What a sheet of this date must say of the map without being seen: in words a reader would need, not in their number. */
function unsaid(path: string): string[] {
  const [map = ''] = alternativeTexts(path);
  const text = textOf(path);
  return [
    ...['Курський фронт, 14 грудня 2024', 'Kursk', 'Суджа']
      .filter((words) => !map.includes(words))
      .map((words) => `map: ${words}`),
    ...['14 грудня 2024', 'як було відомо 20 грудня 2024', '[1]', 'https://', 'Natural Earth'].filter(
      (words) => !text.includes(words),
    ),
  ];
}

describe.skipIf(skipped.length > 0)(`a PDF from the terminal${skipped.map((why) => ` (skipped: ${why})`).join('')}`, { timeout: 600_000 }, () => {
  beforeAll(async () => {
    for (const out of [file, again]) {
      execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/dateline.ts', ...WORDS.split(' '), '--out', out], { cwd: ROOT, stdio: 'pipe' });
    }
    writeFileSync(bare, await titleAlone());
  }, 600_000);

  it('is the same twice', () => {
    expect(readFileSync(file).equals(readFileSync(again))).toBe(true);
  });

  it('is of its paper', () => {
    // 210 by 297 mm in points.
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(runTool('pdfinfo', file)) ?? [];
    expect(Math.abs(Number(width) - 595.2756)).toBeLessThan(0.01);
    expect(Math.abs(Number(height) - 841.8898)).toBeLessThan(0.01);
  });

  it('holds its fonts, and one picture with the dots that were asked for', () => {
    const fonts = runTool('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const row of fonts) expect(row).toMatch(/^[A-Z]{6}\+Pretendard-\w+ .* yes yes yes /);
    const pictures = runTool('pdfimages', '-list', file).trim().split('\n').slice(2);
    expect(pictures.map((row) => row.trim().split(/\s+/).slice(12, 14))).toEqual([[`${DPI}`, `${DPI}`]]);
  });

  it('is tagged, in its language, in the order in which it is read', () => {
    const tags = runTool('pdfinfo', '-struct', file).match(/\b(?:H1|H2|Figure|LBody|Link)\b/g) ?? [];
    // Title, map, headings, entries of the legend, addresses of the sources.
    expect([...new Set(tags)]).toEqual(['H1', 'Figure', 'H2', 'LBody', 'Link']);
    expect(readFileSync(file, 'latin1')).toMatch(/\/Lang \(uk\)/);
    expect(runTool('pdfinfo', '-url', file)).toContain('https://tass.com/politics/1842391');
  });

  it('says in words what its map shows, and a PDF whose only text is its title does not', () => {
    expect(unsaid(file)).toEqual([]);
    expect(textOf(bare)).toContain(TITLE);
    expect(unsaid(bare)).not.toEqual([]);
  });

  it.skipIf(!hasGdal)(`lies where GDAL reads it${hasGdal ? '' : ' (skipped: gdal-bin is not installed)'}`, () => {
    const ground = groundOf(file);
    expect(ground?.wkt).toContain('ID["EPSG",32636]');
    const [a, b, c] = ground?.corners ?? [];
    if (!a || !b || !c) throw new Error('GDAL read no frame');
    // 35.2 E 51.27 N, the middle of the view, in zone 36, by `gdaltransform`.
    expect((a[0] + c[0]) / 2).toBeCloseTo(653_467.28, 0);
    expect((a[1] + c[1]) / 2).toBeCloseTo(5_682_149.58, 0);
    // The frame's sides on paper, from its box in points; at this place the zone's metres are 0.99989 of the ground's.
    const box = (/Figure[^]*?BBox \[([-\d. ]+)\]/.exec(runTool('pdfinfo', '-struct', file))?.[1] ?? '').split(' ').map(Number);
    const sides = [box[2]! - box[0]!, box[3]! - box[1]!].map((points) => (points * 25.4) / 72);
    const metres = [Math.hypot(b[0] - c[0], b[1] - c[1]), Math.hypot(a[0] - b[0], a[1] - b[1])];
    for (const [i, mm] of sides.entries()) expect(metres[i]! / ((mm / 1000) * SCALE)).toBeCloseTo(0.99989, 3);
    expect(groundOf(bare)).toBeUndefined();
  });
}); // prettier-ignore
