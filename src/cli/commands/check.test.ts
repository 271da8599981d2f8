import { describe, expect, it, vi } from 'vitest';
import { dateline } from './run-dateline.ts';

// Each test starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** The line on which the wrong date of its claim "c2" stands. */
const LINE_OF_C2 = 32;
const CLEAN = 'tests/fixtures/check/base';
const FIXTURES = 'tests/fixtures/check';
const SEVERAL = 'tests/fixtures/datasets/several';

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

describe('sources', () => {
  it('prints the bibliography in each format', async () => {
    const csl = JSON.parse((await dateline(`sources --dataset ${CLEAN}`)).out) as unknown;
    expect(csl).toEqual([
      {
        id: 's1',
        type: 'webpage',
        title: 'A report',
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2024, 10, 18]] },
        URL: 'https://example.org/s1',
        archive_location: 'https://web.archive.org/web/2024/https://example.org/s1',
      },
    ]);
    expect((await dateline(`sources --dataset ${CLEAN} --format bibtex`)).out).toMatch(/^@\w+\{s1,/);
    expect((await dateline(`sources --dataset ${CLEAN} --format ris`)).out).toContain('UR  - https://example.org/s1\n');
  });

  it('leaves out what nobody had cited by the known day', async () => {
    expect((await dateline(`sources --dataset ${CLEAN} --known 2024-10-20`)).out).toBe('[]\n');
  });
});
