import { spawn } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { COMMAND, dateline, ROOT } from './run-dateline.ts';

// Each test starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = 'tests/fixtures/datasets/good';
const SEVERAL = 'tests/fixtures/datasets/several';

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

  it('prints sentences in another language, with what the data says in its own', async () => {
    const { out } = await dateline(`scene --dataset ${GOOD} --date 2024-10-21 --format text --lang ko`);
    expect(out).toMatch(/Soldiers are at Sudzha.*2024년 10월 \d+일/);
    expect(await dateline(`scene --dataset ${GOOD} --date 2024-10-21 --lang de`)).toMatchObject({ code: 2 });
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
    [
      '',
      'Say what to do: scene, check, front, change, sources, snapshot, multiples, atlas. `dateline --help` tells more.',
    ],
    ['draw', 'There is no command "draw"; there are scene, check, front, change, sources, snapshot, multiples, atlas.'],
    [
      'constructor',
      'There is no command "constructor"; there are scene, check, front, change, sources, snapshot, multiples, atlas.',
    ],
    ['scene', 'scene needs --date; `dateline scene --help` tells more.'],
    ['scene --date', 'The option --date needs a value.'],
    ['scene --date 2023-02-29', '--date is "2023-02-29", which is not a day; write it as 2024-10-23.'],
    ['scene --date 2024-10-23 --known soon', '--known is "soon", which is not a day; write it as 2024-10-23.'],
    [
      'scene --date 2024-10-23 --knwon latest',
      'There is no option --knwon; scene knows --dataset, --date, --known, --format, --lang.',
    ],
    ['scene --date 2024-10-23 --date 2024-10-24', 'The option --date is given twice.'],
    ['scene --date 2024-10-23 --format xml', '--format is "xml", but must be one of json, text, geojson.'],
    ['scene 2024-10-23', '"2024-10-23" is not an option; scene knows --dataset, --date, --known, --format, --lang.'],
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
