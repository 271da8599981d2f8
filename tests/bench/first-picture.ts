/**
 * What each view costs until its first whole picture: bytes over the wire, requests, seconds. Prints the table of `static/README.md`.
 *
 *     npm run build && npm run measure
 *
 * Files are served compressed, as any host does; every view is opened in a browser that has seen nothing. Times are of this machine.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, presentBrowser } from '../../src/cli/find-browser.ts';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const VIEWS = ['overview', 'far-east', 'kursk', 'world'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.geojson': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png',
}; // prettier-ignore
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg']);

/** What was sent since the last view was opened: counted here, because a browser hides from the page what its workers fetch. */
let sent: { readonly path: string; readonly bytes: number }[] = [];

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const path = join(BUILD, decodeURIComponent(new URL(url, 'http://x').pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!file.startsWith(BUILD) || !existsSync(file)) return void response.writeHead(404).end();
  const type = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // What is named by its content is kept, as any host says.
    ...(url.includes('/immutable/') && { 'cache-control': 'public, max-age=31536000, immutable' }),
  };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  const send = (status: number, more: OutgoingHttpHeaders, body: Buffer): void => {
    sent.push({ path: file, bytes: body.length });
    response.writeHead(status, { ...type, ...more, 'content-length': body.length }).end(body);
  };
  const whole = readFileSync(file);
  if (from && to) {
    const body = whole.subarray(Number(from), Number(to) + 1);
    return send(206, { 'content-range': `bytes ${from}-${Number(from) + body.length - 1}/${whole.length}` }, body);
  }
  if (COMPRESSED.has(extname(file))) return send(200, { 'content-encoding': 'gzip' }, gzipSync(whole));
  send(200, {}, whole);
}

/** The kinds of the table, each with the files that are of it; what fits none is the rest. */
const KINDS = [/\.m?js$/, /\/base\//, /woff2$/, /\/geo\//];

async function measure(browser: Browser, origin: string, view: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  sent = [];
  const started = performance.now();
  await page.goto(`${origin}/?view=${view}`);
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 180_000 });
  const seconds = (performance.now() - started) / 1000;
  const first = sent;
  sent = [];
  // What the page fetches once the picture stands: the areas of control, and its own parts that nobody has opened.
  await page.waitForTimeout(4000);
  await page.close();
  const kindOf = (path: string): number =>
    (KINDS.findIndex((kind) => kind.test(path)) + KINDS.length + 1) % (KINDS.length + 1);
  const bytes = [...KINDS, undefined].map((_, kind) =>
    first.filter(({ path }) => kindOf(path) === kind).reduce((sum, one) => sum + one.bytes, 0),
  );
  const all = bytes.reduce((sum, one) => sum + one, 0);
  const after = sent.reduce((sum, one) => sum + one.bytes, 0);
  if (process.argv.includes('--files')) {
    for (const { path, bytes: size } of first.toSorted((a, b) => b.bytes - a.bytes))
      process.stderr.write(`${size} ${path.slice(BUILD.length)}\n`);
  }
  const kB = (value: number): string => `${Math.round(value / 1000)}`;
  return `| ${[view, ...bytes.map(kB), kB(all), first.length, seconds.toFixed(1), kB(after)].join(' | ')} |`;
}

const server = createServer(answer);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = presentBrowser();
process.stdout.write(
  '| view | script kB | ground kB | fonts kB | dataset kB | rest kB | in all kB | requests | seconds | later kB |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const view of VIEWS.filter(
  (one) => !process.argv[2] || process.argv.includes(one) || process.argv[2] === '--files',
)) {
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
  process.stdout.write(`${await measure(browser, origin, view)}\n`);
  await browser.close();
}
server.close();
