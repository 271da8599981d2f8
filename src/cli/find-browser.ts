import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

/** Without a GPU WebGL draws in software; Chromium wants to be told that this is meant. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path));
}

/** The path of a Chromium that is there already; nothing is installed. One that `CHROMIUM` names is the only one asked for. */
export function presentBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return installed() ?? playwrights();
}

/** Playwright's own browser, when it is there. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function debians(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  const apt = (args: string[]): boolean =>
    isRoot ? attempt('apt-get', args) : attempt('sudo', ['-n', 'apt-get', ...args]);
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  return apt(['update', '-q']) && apt(['install', '-y', '-q', '--no-install-recommends', 'chromium'])
    ? installed()
    : undefined;
}

/**
 * The path of a Chromium: one installed, else Playwright's, else Debian's package, which is then installed: for tests. Throws a sentence
 * when none can be had.
 */
export function findBrowser(): string {
  const found = installed() ?? playwrights();
  if (found) return found;
  console.log('No Chromium is installed; asking Playwright, then Debian, for one ...');
  if (attempt('npx', ['playwright', 'install', 'chromium'])) {
    const path = playwrights();
    if (path) return path;
  }
  const path = debians();
  if (path) return path;
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test',
  );
}
