import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const COMPRESSED = /\.(html|m?js|css|json|geojson|svg)$/;

/** Counts what a page fetches, its workers too, as a host would send it: text compressed, parts of files as asked for, nothing twice. */
export function countBytes(page: Page): () => number {
  const asked = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const { range } = request.headers();
    asked.set(`${pathname} ${range ?? ''}`, bytesOf(pathname === '/' ? '/index.html' : pathname, range));
  });
  return () => [...asked.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function bytesOf(path: string, range: string | undefined): number {
  const file = readFileSync(BUILD + decodeURIComponent(path));
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from && to) return Math.min(file.length, Number(to) + 1) - Number(from);
  return COMPRESSED.test(path) ? gzipSync(file).length : file.length;
}
