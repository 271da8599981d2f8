import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

step('build', 'npx', ['vite', 'build', '--logLevel', 'warn']);
step('types', 'npx', ['svelte-check', '--threshold', 'warning', '--fail-on-warnings']);
step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('data', 'npx', ['tsx', 'src/cli/dateline.ts', 'check', '--fail-on', 'warning']);
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
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 || wrong > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${wrong} failed`);
