import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Each test starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMMAND = ['--import', 'tsx', 'src/cli/dateline.ts'];
const GOOD = 'tests/fixtures/datasets/good';
/** The line on which the wrong date of its claim "c2" stands. */
const LINE_OF_C2 = 32;
const CLEAN = 'tests/fixtures/check/base';
const FIXTURES = 'tests/fixtures/check';
const SEVERAL = 'tests/fixtures/datasets/several';

interface Outcome {
  code: number;
  out: string;
  error: string;
}

/** Runs the command as a shell would, with its output in pipes. */
function dateline(line: string): Promise<Outcome> {
  const words = line.split(' ').filter((word) => word !== '');
  return new Promise((resolve) => {
    execFile(process.execPath, [...COMMAND, ...words], { cwd: ROOT, maxBuffer: 2 ** 26 }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}

describe('scene', () => {
  it('prints the scene as JSON with exactly the promised fields', async () => {
    const { code, out, error } = await dateline(`scene --dataset ${GOOD} --date 2024-10-21`);
    const scene = JSON.parse(out) as Record<string, unknown> & { features: object[] };
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(Object.keys(scene)).toEqual(['date', 'known', 'features', 'figures', 'unplaced', 'withheld', 'problems']);
    expect(scene).toMatchObject({ date: '2024-10-21', known: 'latest', problems: [] });
    expect(Object.keys(scene.features[0] ?? {})).toEqual([
      'id',
      'layer',
      'certainty',
      'claims',
      'news',
      'past',
      'lastReported',
      'disputed',
    ]);
  });

  it('hides what was not yet known', async () => {
    const { out } = await dateline(`scene --dataset ${GOOD} --date 2024-10-20 --known 2024-10-20`);
    expect(JSON.parse(out)).toMatchObject({ known: '2024-10-20', features: [] });
  });

  it('prints sentences', async () => {
    const { code, out } = await dateline(`scene --dataset ${GOOD} --date 2024-10-21 --format text`);
    expect([code, out]).toEqual([0, expect.stringContaining('Soldiers are at Sudzha')]);
  });

  it('prints GeoJSON', async () => {
    const { out } = await dateline(`scene --dataset ${GOOD} --date=2024-10-21 --format=geojson`);
    expect(JSON.parse(out)).toMatchObject({ type: 'FeatureCollection' });
  });

  it('prints the problems with the scene and still succeeds', async () => {
    const { code, out } = await dateline(`scene --dataset ${SEVERAL} --date 2024-10-21`);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { problems: object[] }).problems).toHaveLength(4);
  });

  it('prints everything into a slow pipe', async () => {
    const child = spawn(process.execPath, [...COMMAND, 'scene', '--date', '2025-01-15', '--format', 'geojson'], {
      cwd: ROOT,
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    expect(text.length).toBeGreaterThan(100_000);
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' });
  });

  it('does not mind a reader that stops early', async () => {
    const child = spawn(process.execPath, [...COMMAND, 'scene', '--date', '2025-01-15', '--format', 'geojson'], {
      cwd: ROOT,
    });
    let error = '';
    child.stderr.on('data', (chunk) => (error += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, error]).toEqual([0, '']);
  });
});

describe('check', () => {
  it('finds nothing in a good folder', async () => {
    expect(await dateline(`check ${CLEAN}`)).toEqual({
      code: 0,
      out: `0 errors, 0 warnings, 0 notes in ${CLEAN}.\n`,
      error: '',
    });
  });

  it('prints a line a problem and a count, and fails', async () => {
    const { code, out } = await dateline(`check ${SEVERAL} --level error`);
    const lines = out.trim().split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      'places.geojson#/features/0/properties/claims/1/valid (sudzha): error valid-not-edtf: Claim "c2": The field "valid" is "?", which is not an EDTF date.',
    );
    expect(lines.at(-1)).toBe(`4 errors, 0 warnings, 0 notes in ${SEVERAL}.`);
  });

  it('prints JSON, with the folder when there are several', async () => {
    const { out } = await dateline(`check ${CLEAN} ${SEVERAL} --format json --level error`);
    expect((JSON.parse(out) as object[])[0]).toMatchObject({
      code: 'valid-not-edtf',
      level: 'error',
      file: `${SEVERAL}/places.geojson`,
      feature: 'sudzha',
      path: '/features/0/properties/claims/1/valid',
    });
  });

  it('succeeds with warnings alone, unless it is asked to fail on them', async () => {
    const folder = 'tests/fixtures/datasets/unknown-field';
    expect(await dateline(`check ${folder}`)).toMatchObject({ code: 0 });
    expect(await dateline(`check ${folder} --fail-on warning`)).toMatchObject({ code: 1 });
  });

  it('accepts a known finding with its reason, and tells of one that is gone', async () => {
    const [folder, list] = ['tests/fixtures/datasets/unknown-field', 'tests/fixtures/accepted/unknown-field.json'];
    const { code, out } = await dateline(`check ${folder} --fail-on warning --level warning --baseline ${list}`);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/accepted-stale: .*gone.*\n0 errors, 1 warning, 0 notes, 1 accepted/),
    ]);
    const without = await dateline(`check ${folder} --baseline ${FIXTURES}/base/dataset.json`);
    expect(without).toMatchObject({
      code: 2,
      error: expect.stringContaining('Each needs code, file, message and reason') as string,
    });
  });

  it('prints SARIF and JUnit with the line of a finding', async () => {
    const sarif = JSON.parse((await dateline(`check ${SEVERAL} --level error --format sarif`)).out) as {
      runs: { results: { ruleId: string; locations: object[] }[] }[];
    };
    expect(sarif.runs[0]?.results).toHaveLength(4);
    expect(sarif.runs[0]?.results[0]).toMatchObject({
      ruleId: 'valid-not-edtf',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `${SEVERAL}/places.geojson` },
            region: { startLine: LINE_OF_C2 },
          },
        },
      ],
    });
    const junit = await dateline(`check ${SEVERAL} --level error --format junit`);
    expect([junit.code, junit.out]).toEqual([1, expect.stringContaining(`line ${LINE_OF_C2}`)]);
  });

  it('the built-in dataset has no error and no warning that is not accepted', async () => {
    const { code, out } = await dateline('check geo/dprk-2024 --level warning --fail-on warning');
    expect([code, out]).toEqual([0, expect.stringMatching(/^0 errors, 0 warnings, 0 notes, \d+ accepted/)]);
  });

  it('tells a folder without dataset.json', async () => {
    expect(await dateline('check src/cli --format json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('file-missing') as string,
    });
  });

  it('checks every dataset of geo/ when none is named', async () => {
    expect((await dateline('check')).out).toMatch(/ in (.*, )?geo\/dprk-2024/);
  });
});

describe('change', () => {
  it('prints sentences', async () => {
    const { code, out } = await dateline(`change --dataset ${GOOD} --from 2024-10-19 --to 2024-10-20`);
    expect([code, out]).toEqual([0, expect.stringContaining('Soldiers are at Sudzha')]);
  });

  it('prints JSON', async () => {
    const { out } = await dateline(`change --dataset ${GOOD} --from 2024-10-19 --to 2024-10-20 --format json`);
    expect(JSON.parse(out)).toMatchObject({ from: '2024-10-19', to: '2024-10-20', known: 'latest' });
  });
});

describe('what cannot be done is one sentence and code 2', () => {
  it.each([
    ['', 'Say what to do: scene, check, front, change, snapshot, atlas. `dateline --help` tells more.'],
    ['draw', 'There is no command "draw"; there are scene, check, front, change, snapshot, atlas.'],
    ['constructor', 'There is no command "constructor"; there are scene, check, front, change, snapshot, atlas.'],
    ['scene', 'scene needs --date; `dateline scene --help` tells more.'],
    ['scene --date', 'The option --date needs a value.'],
    ['scene --date 2023-02-29', '--date is "2023-02-29", which is not a day; write it as 2024-10-23.'],
    ['scene --date 2024-10-23 --known soon', '--known is "soon", which is not a day; write it as 2024-10-23.'],
    [
      'scene --date 2024-10-23 --knwon latest',
      'There is no option --knwon; scene knows --dataset, --date, --known, --format.',
    ],
    ['scene --date 2024-10-23 --date 2024-10-24', 'The option --date is given twice.'],
    ['scene --date 2024-10-23 --format xml', '--format is "xml", but must be one of json, text, geojson.'],
    ['scene 2024-10-23', '"2024-10-23" is not an option; scene knows --dataset, --date, --known, --format.'],
    ['scene --date 2024-10-23 --dataset nowhere', 'There is no folder "nowhere".'],
    ['check nowhere', 'There is no folder "nowhere".'],
    ['change --from 2024-10-23', 'change needs --to; `dateline change --help` tells more.'],
  ])('dateline %s', async (line, sentence) => {
    expect(await dateline(line)).toEqual({ code: 2, out: '', error: `${sentence}\n` });
  });
});

it.each(['--help', 'scene --help', 'check -h', 'change --help', 'snapshot --help', 'atlas -h'])(
  'dateline %s tells how to use it',
  async (line) => {
    const { code, out } = await dateline(line);
    expect([code, out]).toEqual([0, expect.stringMatching(/^USAGE dateline/m)]);
  },
);
