/**
 * What each view costs until its first whole picture: bytes over the wire, requests, seconds. Prints the table of `static/README.md`.
 *
 *     npm run build && npm run measure
 *
 * Files are served compressed, as any host does; every view is opened in a browser that has seen nothing. Times are of this machine.
 */
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, presentBrowser } from '../../src/cli/find-browser.ts';
import { secondsUntilDrawn } from './open-browser.ts';
import { serveSite } from './serve-site.ts';

const VIEWS = ['overview', 'far-east', 'kursk', 'world'];

/** The kinds of the table, each with the files that are of it; what fits none is the rest. */
const KINDS = [/\.m?js$/, /\/base\//, /woff2$/, /\/geo\//];

async function measure(browser: Browser, view: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  site.take();
  const seconds = await secondsUntilDrawn(page, `${site.origin}/?view=${view}`);
  const first = site.take();
  // What the page fetches once the picture stands: the areas of control, and its own parts that nobody has opened.
  await page.waitForTimeout(4000);
  await page.close();
  const later = site.take();
  const kindOf = (path: string): number =>
    (KINDS.findIndex((kind) => kind.test(path)) + KINDS.length + 1) % (KINDS.length + 1);
  const bytes = [...KINDS, undefined].map((_, kind) =>
    first.filter(({ path }) => kindOf(path) === kind).reduce((sum, one) => sum + one.bytes, 0),
  );
  const all = bytes.reduce((sum, one) => sum + one, 0);
  const after = later.reduce((sum, one) => sum + one.bytes, 0);
  if (process.argv.includes('--files')) {
    for (const { path, bytes: size } of first.toSorted((a, b) => b.bytes - a.bytes))
      process.stderr.write(`${size} ${path}\n`);
  }
  const kB = (value: number): string => `${Math.round(value / 1000)}`;
  return `| ${[view, ...bytes.map(kB), kB(all), first.length, seconds.toFixed(1), kB(after)].join(' | ')} |`;
}

const site = await serveSite();
const executablePath = presentBrowser();
process.stdout.write(
  '| view | script kB | ground kB | fonts kB | dataset kB | rest kB | in all kB | requests | seconds | later kB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const view of VIEWS.filter(
  (one) => !process.argv[2] || process.argv.includes(one) || process.argv[2] === '--files',
)) {
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
  process.stdout.write(`${await measure(browser, view)}\n`);
  await browser.close();
}
site.close();
