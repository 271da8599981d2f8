import { describe, expect, it, vi } from 'vitest';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Each test starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = '/tmp/dateline-never-written';

function dateline(line: string): Promise<{ code: number; error: string }> {
  return new Promise((resolve) => {
    const words = ['--import', 'tsx', 'src/cli/dateline.ts', ...line.split(' ')];
    execFile(process.execPath, words, { cwd: ROOT }, (failure, _out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, error });
    });
  });
}

const SHEET = `snapshot --view kursk --date 2024-12-14 --out ${OUT}.pdf`;
const PAPERS = 'A0, A1, A2, A3, A4, A5, Letter, Legal, Tabloid';

describe('what cannot be printed is one sentence and code 2, before any browser starts', () => {
  it.each([
    [
      `snapshot --view front --date 2024-12-14 --out ${OUT}.pdf`,
      'The dataset has no view "front"; its views are overview, far-east, kursk, world.',
    ],
    [
      `snapshot --view kursk --date 2024-13-01 --out ${OUT}.pdf`,
      '--date is "2024-13-01", which is not a day; write it as 2024-10-23.',
    ],
    [
      `${SHEET} --paper b4`,
      `--paper is "b4", but must be one of ${PAPERS}, or a width and height in millimetres: 300x200.`,
    ],
    [`${SHEET} --paper 90x50`, 'A sheet is 120 to 5000 mm a side; 90 mm was asked for.'],
    [`${SHEET} --scale big`, '--scale is "big", but must be the n of 1:n, as in 500000, or fit.'],
    [`${SHEET} --dpi 5`, '--dpi is "5", but must be a whole number from 36 to 1200.'],
    [`${SHEET} --orientation askew`, '--orientation is "askew", but must be one of landscape, portrait.'],
    [
      `snapshot --view kursk --date 2024-12-14 --out ${OUT}.jpg`,
      `--out is "${OUT}.jpg", but must end in one of .pdf, .png, .svg.`,
    ],
    [
      `snapshot --dataset tests/fixtures/datasets/several --view all --date 2024-10-21 --out ${OUT}.pdf`,
      expect.stringMatching(
        /^The dataset in "tests\/fixtures\/datasets\/several" has 4 errors, so a sheet of it would be incomplete: .+ `dateline check tests\/fixtures\/datasets\/several` lists all\.$/,
      ),
    ],
    // A thousand millionth of the ground is a dot.
    [
      `${SHEET} --scale 1000000000`,
      expect.stringMatching(
        /^At 1:1,000,000,000 the view "kursk" shows nothing of 14 December 2024; 1:[\d,]+ shows all of it\.$/,
      ),
    ],
    [
      `atlas --view kursk --out ${OUT}.pdf --from 2024-12-14 --to 2024-12-01`,
      '--from is 2024-12-14, which lies after --to, 2024-12-01.',
    ],
    [`atlas --view kursk --out ${OUT}.pdf --every week`, '--every is "week", but must be one of day, change, phase.'],
    [
      `atlas --view kursk --out ${OUT}.pdf --dates 2024-12-14 --every day`,
      '--dates names the sheets by itself; leave out --from, --to and --every.',
    ],
    [
      `atlas --view kursk --out ${OUT}.pdf --from 2020-01-01 --to 2020-02-01`,
      'No phase lies between 2020-01-01 and 2020-02-01.',
    ],
    [`${SHEET} --theme sepia`, '--theme is "sepia", but must be one of light, dark, grey.'],
    [
      `multiples --view kursk --out ${OUT}.pdf --dates 2024-12-14`,
      'A sheet of several dates has 2 to 12 maps; 1 were asked for. --from, --to, --every and --dates choose them.',
    ],
    [
      `${SHEET} --front tass`,
      '--front is "tass", but must be one of deepstate, owl, parties, two of them with a comma, two, or none.',
    ],
    [
      `multiples --view kursk --out ${OUT}.pdf --dates 2024-10-24,2024-12-14 --front two`,
      'Maps this small show the areas of control of one voice; --front names two.',
    ],
    [`atlas --view kursk --out ${OUT}.png`, `--out is "${OUT}.png", but must end in .pdf.`],
  ])('dateline %s', async (line, sentence) => {
    const { code, error } = await dateline(line);
    expect([code, error.trim()]).toEqual([2, sentence]);
    expect(['pdf', 'png', 'jpg'].some((ending) => existsSync(`${OUT}.${ending}`))).toBe(false);
  });
});
