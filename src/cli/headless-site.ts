import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './commands/usage-error.ts';
import { inTurn } from './turns.ts';

/** The folder of this program. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the built site is made from; the dataset is served from its own folder and so is not among them. */
const MADE_FROM = ['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'];
/** Parts of `src/` that are no part of the site. */
const APART = [join('src', 'cli'), join('src', 'basemap')];
const SITE = 'build';
/** The terminal's own door of the site, by which one can tell that it is there. */
const DOOR = join(SITE, 'print.html');

/** Says which program builds. It lies with what SvelteKit keeps between builds. */
const TURN = join('.svelte-kit', 'building');

/**
 * The folder of the built site, built now when it is missing or older than what it is made from, and by one program at a time. `tell` gets a
 * sentence on what takes time.
 */
export async function builtSite(tell: (sentence: string) => void, root = ROOT): Promise<string> {
  if ((await staleness(root)) !== undefined) {
    await inTurn(
      join(root, TURN),
      async () => {
        // Who had the turn before has built it, as a rule.
        const why = await staleness(root);
        if (why === undefined) return;
        tell(`${why} Building it now, which takes about half a minute ...`);
        await build(root);
      },
      () => tell('Another program builds the site; waiting for it ...'),
    );
  }
  return join(root, SITE);
}

/** Why the site must be built, as a sentence; undefined when it is fresh. */
export async function staleness(root: string): Promise<string | undefined> {
  const built = await stat(join(root, DOOR)).catch(() => undefined);
  if (!built) return 'The site has not been built yet.';
  const apart = APART.map((name) => join(root, name));
  const newest = Math.max(...(await Promise.all(MADE_FROM.map((name) => newestIn(join(root, name), apart)))));
  return newest > built.mtimeMs ? 'The site is older than its source.' : undefined;
}

/** When a file, or any file of a folder, was last changed: milliseconds. Tests are no part of the site. */
async function newestIn(path: string, apart: readonly string[]): Promise<number> {
  if (apart.includes(path)) return 0;
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return /\.(test|arbitrary)\.ts$/.test(path) ? 0 : found.mtimeMs;
  const names = (await readdir(path)).filter((name) => !name.startsWith('.'));
  return Math.max(0, ...(await Promise.all(names.map((name) => newestIn(join(path, name), apart)))));
}

/** Vite's own words go to stderr, so that stdout stays the command's. */
function build(root: string): Promise<void> {
  const vite = join(dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      // Whatever the terminal is set to: a site for development is larger and warns in the reader's console.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new UsageError('The site could not be built; the lines above say why. `npm run build` tries again.')),
    );
  });
}
