/**
 * What each view costs until its first whole picture: bytes over the wire, requests, seconds. Prints the table of `static/README.md`.
 *
 *     npm run build && npx tsx tests/bench/first-picture.ts
 *
 * Files are served compressed, as any host does; every view is opened in a browser that has seen nothing. Times are of this machine.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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

function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const path = join(BUILD, decodeURIComponent(new URL(url, 'http://x').pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!file.startsWith(BUILD) || !existsSync(file)) return void response.writeHead(404).end();
  const type = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from && to) {
    const { size } = statSync(file);
    const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
    response.writeHead(206, {
      ...type,
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': end - start + 1,
    });
    return void createReadStream(file, { start, end }).pipe(response);
  }
  const packed = COMPRESSED.has(extname(file));
  const body = packed ? gzipSync(readFileSync(file)) : readFileSync(file);
  response
    .writeHead(200, { ...type, 'content-length': body.length, ...(packed && { 'content-encoding': 'gzip' }) })
    .end(body);
}

async function measure(browser: Browser, origin: string, view: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes = { script: 0, ground: 0, fonts: 0, data: 0, rest: 0 };
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, response }) =>
    kinds.set(requestId, new URL(response.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = kinds.get(requestId) ?? '';
    requests += 1;
    bytes[
      /\.m?js$/.test(path)
        ? 'script'
        : path.includes('/base/')
          ? 'ground'
          : /woff2$/.test(path)
            ? 'fonts'
            : path.includes('/geo/')
              ? 'data'
              : 'rest'
    ] += encodedDataLength;
  });
  const started = performance.now();
  await page.goto(`${origin}/?view=${view}`);
  await page.waitForSelector('[data-testid="map"][data-drawn="true"]', { timeout: 180_000 });
  const seconds = (performance.now() - started) / 1000;
  await page.waitForTimeout(1000);
  await page.close();
  const kB = (value: number): string => `${Math.round(value / 1000)}`;
  const sum = Object.values(bytes).reduce((total, value) => total + value, 0);
  const cells = [
    view,
    kB(bytes.script),
    kB(bytes.ground),
    kB(bytes.fonts),
    kB(bytes.data),
    kB(bytes.rest),
    kB(sum),
    `${requests}`,
    seconds.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const server = createServer(answer);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = presentBrowser();
process.stdout.write(
  '| view | script kB | ground kB | fonts kB | dataset kB | rest kB | in all kB | requests | seconds |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const view of VIEWS) {
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
  process.stdout.write(`${await measure(browser, origin, view)}\n`);
  await browser.close();
}
server.close();
