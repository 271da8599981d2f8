/**
 * The built site behind Debian's nginx under load, on loopback: `npx vite build && npx tsx tests/bench/site-under-load.ts [SECONDS]`. 32 connections ask, each
 * one after the other, for what a first visit fetches before it draws, with ranges of the ground's archive among it; the baseline is the
 * same number of connections asking the same server for its smallest file. Client and server share the machine.
 */
import { readFile, stat } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { nginxOrWhyNot, startNginx } from '../serving/nginx.ts';
import { median } from './bench.ts';

const CONNECTIONS = 32;
const seconds = Number(process.argv[2] ?? 5);
const whyNot = nginxOrWhyNot();
if (whyNot) {
  console.error(whyNot);
  process.exit(2);
}

interface Ask {
  readonly path: string;
  readonly range?: string;
}

/** What `index.html` names, the dataset, and three ranges as a map asks for them. */
async function firstVisit(): Promise<Ask[]> {
  const page = await readFile('build/index.html', 'utf8');
  const named = [...page.matchAll(/(?:href|src)="\.?\/([^"#?]+\.(?:js|mjs|css|woff2))"/g)].map(([, name = '']) => name);
  const data = ['dataset.json', 'sources.json'].map((file) => `geo/dprk-2024/${file}`);
  const ranges = ['bytes=0-16383', 'bytes=100000-150000', 'bytes=400000-480000'];
  return [
    ...['index.html', ...new Set(named), ...data].map((name) => ({ path: name })),
    ...ranges.map((range) => ({ path: 'base/overview.pmtiles', range })),
  ];
}

function ask(
  base: string,
  { path: name, range }: Ask,
  agent: Agent,
): Promise<{ ms: number; bytes: number; ok: boolean }> {
  const start = performance.now();
  return new Promise((resolve) => {
    const headers = { 'accept-encoding': 'gzip', ...(range && { range }) };
    get(base + name, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () =>
        resolve({ ms: performance.now() - start, bytes, ok: answer.statusCode === (range ? 206 : 200) }),
      );
    }).on('error', () => resolve({ ms: performance.now() - start, bytes: 0, ok: false }));
  });
}

async function load(base: string, asks: readonly Ask[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let [bytes, failed] = [0, 0];
  const end = performance.now() + seconds * 1000;
  const visitor = async (first: number): Promise<void> => {
    for (let i = first; performance.now() < end; i++) {
      const answer = await ask(base, asks[i % asks.length] as Ask, agent);
      times.push(answer.ms);
      bytes += answer.bytes;
      if (!answer.ok) failed++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, i) => visitor(i)));
  agent.destroy();
  times.sort((a, b) => a - b);
  const late = times[Math.floor(times.length * 0.99)] ?? NaN;
  console.log(
    `  ${Math.round(times.length / seconds)} answers and ${(bytes / seconds / 1e6).toFixed(1)} MB a second; half within ${median(times).toFixed(1)} ms, ` +
      `99 of 100 within ${late.toFixed(1)} ms; ${failed} failed of ${times.length}`,
  );
}

const nginx = await startNginx(path.resolve('build'));
try {
  const asks = await firstVisit();
  const smallest = { path: 'favicon.svg' };
  await stat(`build/${smallest.path}`);
  console.log(`the smallest file (${smallest.path}):`);
  await load(nginx.base, [smallest]);
  console.log(`a first visit (${asks.length} files and ranges):`);
  await load(nginx.base, asks);
} finally {
  await nginx.stop();
}
