import type { Finding } from './check-accepted.ts';

/*
 * JUnit's XML as build servers read it: a suite a file, a case a finding. Errors fail; warnings and notes pass and say so; what is
 * accepted is skipped with its reason. A file without findings is one passing case, or the suite would look as if it had not run.
 */

/** Findings as JUnit XML. `files`: every file that was checked; `lines`: where known, the line of a finding. */
export function junitReport(
  findings: readonly Finding[],
  files: readonly string[],
  lines: ReadonlyMap<Finding, number>,
): string {
  const suites = [...new Set([...files, ...findings.map(({ file }) => file)])].map((file) => {
    const here = findings.filter((finding) => finding.file === file);
    const cases = here.length > 0 ? here.map((finding) => testCase(finding, lines.get(finding))) : [cleanCase(file)];
    return { file, here, cases };
  });
  const texts = suites.map(
    ({ file, here, cases }) =>
      `  <testsuite ${attributes({ name: file, ...totals(here, cases.length), errors: '0', skipped: String(here.filter(({ accepted }) => accepted !== undefined).length) })}>\n${cases.join('\n')}\n  </testsuite>`,
  );
  const many = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const head = attributes({ name: 'dateline check', ...totals(findings, many) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n${texts.join('\n')}\n</testsuites>`;
}

function totals(findings: readonly Finding[], cases: number): { tests: string; failures: string } {
  return { tests: String(cases), failures: String(findings.filter(fails).length) };
}

function fails({ level, accepted }: Finding): boolean {
  return level === 'error' && accepted === undefined;
}

function cleanCase(file: string): string {
  return `    <testcase ${attributes({ classname: file, name: 'no findings' })}/>`;
}

function testCase(finding: Finding, line: number | undefined): string {
  const { code, level, message, file, feature, path, accepted } = finding;
  const place = [file, ...(line === undefined ? [] : [`line ${line}`]), path ?? ''].filter(Boolean).join(' ');
  const head = attributes({ classname: file, name: [code, feature, path].filter(Boolean).join(' ') });
  const inside =
    accepted !== undefined
      ? `<skipped ${attributes({ message: `accepted: ${accepted}` })}/>`
      : fails(finding)
        ? `<failure ${attributes({ type: code, message })}>${escaped(`${place}: ${message}`)}</failure>`
        : `<system-out>${escaped(`${level}: ${place}: ${message}`)}</system-out>`;
  return `    <testcase ${head}>${inside}</testcase>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

/** Letters that XML 1.0 cannot hold at all, even written as numbers (its Char production). */
const UNSPEAKABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text
    .replace(UNSPEAKABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
