import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presentBrowser } from '../../src/cli/find-browser.ts';

// A browser draws without a graphics card, and the site may have to be built first.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const hasPoppler = ['pdftotext', 'pdfinfo'].every((tool) => spawnSync(tool, ['-v']).error === undefined);
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
const run = (tool: string, ...args: string[]): string => spawnSync(tool, args, { encoding: 'utf8' }).stdout;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
});

describe.skipIf(skipped !== '')(`a sheet from the terminal${skipped}`, () => {
  it.each(['png', 'pdf', 'svg'])('is the same %s twice', async (ending) => {
    const files = ['a', 'b'].map((name) => join(folder, `${name}.${ending}`));
    for (const file of files) {
      expect(await dateline([...SHEET, '--out', file])).toMatchObject({ code: 0, out: '' });
    }
    const [first, second] = files.map(hash);
    expect(first).toBe(second);
    expect(readFileSync(files[0] ?? '').length).toBeGreaterThan(20_000);
  });

  it('is of the paper, scale and date asked for', async () => {
    const out = join(folder, 'sheet.pdf');
    await dateline([...SHEET.slice(0, 5), '--paper', 'a4', '--orientation', 'portrait', '--scale', '600000', '--dpi', '72', '--known', '2024-12-20', '--out', out]); // prettier-ignore
    if (!hasPoppler) return;
    // 210 by 297 mm in points.
    expect(run('pdfinfo', out)).toMatch(/Page size:\s+595\.2\d* x 841\.8\d*/);
    const text = run('pdftotext', '-raw', out, '-').replace(/\s+/g, ' ');
    for (const words of ['14 December 2024', 'as known on 20 December 2024', '1 : 600,000'])
      expect(text).toContain(words);
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
    const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', out))?.[1]);
    const text = run('pdftotext', '-raw', out, '-').replace(/\s+/g, ' ');
    for (const found of ['5 November 2024 to 14 December 2024', 'Contents', 'Changed since 5 November 2024', 'Sources', `Page ${pages} of ${pages}`]) {
      expect(text).toContain(found);
    } // prettier-ignore
    expect(run('pdfinfo', '-dests', out)).toMatch(/"sheet-\d+"/);
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
