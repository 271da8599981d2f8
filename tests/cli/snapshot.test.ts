import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presentBrowser } from '../../src/cli/find-browser.ts';
import { hasTools, runTool, textOf } from '../support/pdf-said.ts';

// A browser draws without a graphics card, and the site may have to be built first.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const hasPoppler = hasTools('pdftotext', 'pdfinfo');
const skipped = presentBrowser() === undefined ? ' (skipped: no Chromium is installed)' : '';

interface Outcome {
  code: number;
  out: string;
  error: string;
}
function dateline(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/dateline.ts', ...words];
    execFile(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...env } }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}
const SMALL = ['--paper', 'a5', '--dpi', '72'];
const SHEET = ['snapshot', '--view', 'kursk', '--date', '2024-12-14', ...SMALL];
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
});

describe.skipIf(skipped !== '')(`a sheet from the terminal${skipped}`, () => {
  it('is the same PNG twice', async () => {
    const files = ['a', 'b'].map((name) => join(folder, `${name}.png`));
    for (const file of files) {
      expect(await dateline([...SHEET, '--out', file])).toMatchObject({ code: 0, out: '' });
    }
    const [first, second] = files.map(hash);
    expect(first).toBe(second);
    expect(readFileSync(files[0] ?? '').length).toBeGreaterThan(20_000);
  });

  it('is an SVG whose words are text', async () => {
    const file = join(folder, 'sheet.svg');
    expect(await dateline([...SHEET, '--out', file])).toMatchObject({ code: 0 });
    const svg = readFileSync(file, 'utf8');
    expect([svg.includes('<svg '), svg.includes('>14 December 2024</'), svg.trim().endsWith('</svg>')]).toEqual([true, true, true]); // prettier-ignore
  });

  it('holds several dates, with one scale and one legend', async () => {
    const out = join(folder, 'several.pdf');
    const words = ['multiples', '--view', 'kursk', '--dates', '2024-08-20,2024-12-14', ...SMALL, '--out', out];
    expect(await dateline(words)).toMatchObject({ code: 0 });
    if (!hasPoppler) return;
    const text = textOf(out);
    for (const found of ['20 August 2024', '14 December 2024', 'On these maps', 'Ground held by Ukraine']) {
      expect(text).toContain(found);
    }
    expect(text.match(/1 : [\d,]+/g)).toHaveLength(1);
  });

  it('leaves an older file as it was when the disk is full, and nothing else', async () => {
    const full = join(folder, 'full.pdf');
    symlinkSync('/dev/full', full);
    const { code, error } = await dateline([...SHEET, '--out', full]);
    expect([code, error.trim().split('\n').at(-1)]).toEqual([2, `"${full}" was not written: the disk is full.`]);
    expect(readdirSync(folder)).toEqual(['full.pdf']);
  });
});

describe.skipIf(skipped !== '' || !hasPoppler)(`an atlas from the terminal${skipped}`, () => {
  it('has contents with links, what changed, bookmarks and one list of sources', async () => {
    const out = join(folder, 'atlas.pdf');
    const words = ['atlas', '--view', 'kursk', '--dates', '2024-12-14,2024-11-05', ...SMALL, '--out', out];
    expect(await dateline(words)).toMatchObject({ code: 0 });
    const pages = Number(/Pages:\s+(\d+)/.exec(runTool('pdfinfo', out))?.[1]);
    const text = textOf(out);
    for (const found of ['5 November to 14 December 2024', 'Contents', 'Changed since 5 November 2024', 'Sources', `Page ${pages} of ${pages}`]) {
      expect(text).toContain(found);
    } // prettier-ignore
    expect(runTool('pdfinfo', '-dests', out)).toMatch(/"sheet-\d+"/);
    expect(text.match(/Changed since/g)).toHaveLength(1);
  });
});

describe('what cannot be printed is one sentence, code 2 and no file', () => {
  const out = (): string => join(folder, 'sheet.pdf');
  it('no Chromium', async () => {
    const { code, error } = await dateline([...SHEET, '--out', out()], { CHROMIUM: '/nowhere/chromium' });
    expect([code, error]).toEqual([2, 'CHROMIUM names "/nowhere/chromium", where there is no browser.\n']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a folder that is not there', async () => {
    const file = join(folder, 'nowhere', 'sheet.pdf');
    const { code, error } = await dateline([...SHEET, '--out', file]);
    expect([code, error]).toEqual([2, `"${file}" was not written: there is no such folder.\n`]);
  });

  it('a browser that does not start', async () => {
    writeFileSync(join(folder, 'browser'), 'no program', { mode: 0o755 });
    const { code, error } = await dateline([...SHEET, '--out', out()], { CHROMIUM: join(folder, 'browser') });
    expect([code, error.split('\n').at(-2)]).toEqual([2, expect.stringContaining('did not start')]);
    expect(readdirSync(folder)).toEqual(['browser']);
  });
});
