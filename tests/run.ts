import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from '../src/cli/find-browser.ts';

/** Everything that `npm test` runs, in order; all run even when one fails, so that one look tells all. */
const REPORTS = 'reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

const failed: string[] = [];
function step(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) failed.push(name);
}

/** Checks that use one processor each and do not depend on each other, at once; each says its words in one piece. */
async function together(checks: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const run = promisify(execFile);
  const words = ({ stdout, stderr }: { stdout?: string; stderr?: string }): string => `${stdout ?? ''}${stderr ?? ''}`;
  await Promise.all(
    Object.entries(checks).map(async ([name, args]) => {
      const said = await run('npx', args, { maxBuffer: 2 ** 26 }).then(
        words,
        (error: Error & { stdout?: string; stderr?: string }) => {
          failed.push(name);
          return words(error) || error.message;
        },
      );
      console.log(`\n== ${name}\n${said.trim()}`);
    }),
  );
}

step('build', 'npx', ['vite', 'build', '--logLevel', 'warn']);
await together({
  types: ['svelte-check', '--threshold', 'warning', '--fail-on-warnings'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  data: ['tsx', 'src/cli/dateline.ts', 'check', '--fail-on', 'warning'],
});
step('unit tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/unit.json`,
]);
step('end-to-end tests', 'npx', ['playwright', 'test'], { CHROMIUM: findBrowser() });

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}
interface EndToEndReport {
  stats: { expected: number; unexpected: number; flaky: number };
}
function report<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8')) as T;
  } catch {
    failed.push(`no report ${file}`);
    return undefined;
  }
}

const unit = report<UnitReport>('unit.json');
const endToEnd = report<EndToEndReport>('e2e.json');
const passed = (unit?.numPassedTests ?? 0) + (endToEnd?.stats.expected ?? 0) + (endToEnd?.stats.flaky ?? 0);
const wrong = (unit?.numFailedTests ?? 0) + (endToEnd?.stats.unexpected ?? 0);
// Said again where it is found: the unit tests' own words stand a thousand lines above.
for (const { assertionResults } of unit?.testResults ?? []) {
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === 'failed')
      console.log(`\nUnit test failed: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`);
  }
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 || wrong > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${wrong} failed`);
