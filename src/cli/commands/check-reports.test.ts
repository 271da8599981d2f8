import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Finding } from './check-accepted.ts';
import { junitReport } from './check-junit.ts';
import { findPointers } from './check-lines.ts';
import { sarifReport } from './check-sarif.ts';
import { textReport } from './check-text.ts';

const error: Finding = {
  code: 'no-source', level: 'error', message: 'A "claim" <b>& more', file: 'a b.geojson', feature: 'sudzha', path: '/features/0/x',
}; // prettier-ignore
const warning: Finding = {
  code: 'source-unused',
  level: 'warning',
  message: 'Unused.',
  file: 'sources.json',
  accepted: 'We keep it.',
};
const note: Finding = { code: 'link-not-archived', level: 'note', message: 'Not saved.', file: 'sources.json' };
const lines = new Map([[error, 12]]);

/** The part of SARIF 2.1.0 that a code host asks for, by sections 3.13 to 3.35 of the standard. */
const text = v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) });
const level = v.picklist(['none', 'note', 'warning', 'error']);
const sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.string(),
          rules: v.array(
            v.strictObject({
              id: v.string(),
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(
        v.strictObject({
          ruleId: v.string(),
          ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
          level,
          message: text,
          locations: v.array(
            v.strictObject({
              physicalLocation: v.strictObject({
                artifactLocation: v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[^\s]+$/)) }),
                region: v.optional(v.strictObject({ startLine: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
              }),
              logicalLocations: v.optional(
                v.array(v.strictObject({ name: v.optional(v.string()), fullyQualifiedName: v.optional(v.string()) })),
              ),
            }),
          ),
          suppressions: v.optional(
            v.array(v.strictObject({ kind: v.picklist(['inSource', 'external']), justification: v.string() })),
          ),
        }),
      ),
    }),
  ),
});

it('SARIF has the structure of the standard, a rule for every result, lines and suppressions', () => {
  const log = v.parse(
    sarif,
    JSON.parse(sarifReport([error, warning, note], (file) => encodeURI(`geo/x/${file}`), lines)),
  );
  const [run] = log.runs;
  expect(run?.results.map(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([
    true,
    true,
    true,
  ]);
  expect(run?.results[0]?.locations[0]).toEqual({
    physicalLocation: { artifactLocation: { uri: 'geo/x/a%20b.geojson' }, region: { startLine: 12 } },
    logicalLocations: [{ name: 'sudzha', fullyQualifiedName: '/features/0/x' }],
  });
  expect(run?.results[1]?.suppressions).toEqual([{ kind: 'external', justification: 'We keep it.' }]);
});

it('JUnit fails for an error alone, skips what is accepted and escapes what XML cannot hold', () => {
  const odd = { ...note, message: 'A bell \u0007 and a\nline' };
  expect(junitReport([error, warning, odd], ['dataset.json'], lines)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dateline check" tests="4" failures="1">
  <testsuite name="dataset.json" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="dataset.json" name="no findings"/>
  </testsuite>
  <testsuite name="a b.geojson" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="a b.geojson" name="no-source sudzha /features/0/x"><failure type="no-source" message="A &quot;claim&quot; &lt;b&gt;&amp; more">a b.geojson line 12 /features/0/x: A &quot;claim&quot; &lt;b&gt;&amp; more</failure></testcase>
  </testsuite>
  <testsuite name="sources.json" tests="2" failures="0" errors="0" skipped="1">
    <testcase classname="sources.json" name="source-unused"><skipped message="accepted: We keep it."/></testcase>
    <testcase classname="sources.json" name="link-not-archived"><system-out>note: sources.json: A bell \ufffd and a&#10;line</system-out></testcase>
  </testsuite>
</testsuites>`);
});

it('the text lists five notes of a kind and counts the rest; accepted findings are counted alone', () => {
  const notes = Array.from({ length: 7 }, (_, index) => ({ ...note, path: `/${index}` }));
  const report = textReport([...notes, warning], ['geo/x']).split('\n');
  expect(report).toHaveLength(7);
  expect(report.slice(5)).toEqual([
    '2 more notes link-not-archived; --format json lists them.',
    '0 errors, 0 warnings, 7 notes, 1 accepted with a reason in geo/x.',
  ]);
});

it('finds the line of a JSON Pointer, however the file is laid out', () => {
  const json = '{ "a": [1,\n "a,]{", {"b/c":\n {"~": null}}],\n"a2": "b/c" }';
  const found = findPointers(json, new Set(['/a/2/b~1c/~0', '/a/1', '/a2', '/none']));
  expect([found.get('/a/2/b~1c/~0'), found.get('/a/1'), found.get('/a2'), found.get('/none')]).toEqual([
    3,
    2,
    4,
    undefined,
  ]);
});
