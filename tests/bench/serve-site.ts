import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.geojson': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png',
}; // prettier-ignore
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg']);
/** Packing what is only read once here would cost more than it tells. */
const LARGE = 5_000_000;

/** A file that was sent, and how many bytes of it went over the wire. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** The built site as any host serves it: text packed, parts of files as asked for. */
export interface Site {
  readonly origin: string;
  /** What was sent since this was last called. Counted here, because a browser hides from the page what its workers fetch. */
  readonly take: () => Sent[];
  readonly close: () => void;
}

/** Serves `build/` on loopback, with more files by their path where the site has none of its own. */
export async function serveSite(more: ReadonlyMap<string, string | Uint8Array> = new Map()): Promise<Site> {
  let sent: Sent[] = [];

  function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    const whole = bodyOf(path, more);
    if (!whole) return void response.writeHead(404).end();
    const type = {
      'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      // What is named by its content is kept, as any host says.
      ...(url.includes('/immutable/') && { 'cache-control': 'public, max-age=31536000, immutable' }),
    };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const send = (status: number, extra: OutgoingHttpHeaders, body: Buffer): void => {
      sent.push({ path, bytes: body.length });
      response.writeHead(status, { ...type, ...extra, 'content-length': body.length }).end(body);
    };
    if (from && to) {
      const body = whole.subarray(Number(from), Number(to) + 1);
      return send(206, { 'content-range': `bytes ${from}-${Number(from) + body.length - 1}/${whole.length}` }, body);
    }
    const packs = COMPRESSED.has(extname(path) || '.html') && whole.length < LARGE;
    send(200, packs ? { 'content-encoding': 'gzip' } : {}, packs ? gzipSync(whole) : whole);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function bodyOf(path: string, more: ReadonlyMap<string, string | Uint8Array>): Buffer | undefined {
  const given = more.get(path);
  if (given !== undefined) return Buffer.from(given);
  const found = join(BUILD, path);
  const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
  return file.startsWith(BUILD) && existsSync(file) ? readFileSync(file) : undefined;
}
