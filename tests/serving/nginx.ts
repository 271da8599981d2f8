import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A running nginx of Debian's package, on loopback. */
export interface Nginx {
  readonly base: string;
  /** Body bytes of each answer so far, in order. */
  readonly sent: () => Promise<number[]>;
  readonly stop: () => Promise<void>;
}

/** Whether there is an nginx; where it is missing and we are root, Debian's package is installed. Else why not, in a sentence. */
export function nginxOrWhyNot(): string | undefined {
  const has = (): boolean => spawnSync('nginx', ['-v'], { env: PATH }).status === 0;
  if (has()) return undefined;
  if (process.getuid?.() !== 0) return 'There is no nginx, and without root none can be installed.';
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], { timeout: 60_000 });
  return has() ? undefined : 'There is no nginx, and apt-get could not install nginx-light.';
}

const PATH = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** Serves a folder with the lines that `geo/README.md` gives, and under `/plain/` from a host that knows no ranges. */
export async function startNginx(folder: string): Promise<Nginx> {
  const home = await mkdtemp(path.join(tmpdir(), 'dateline-nginx-'));
  const port = await freePort();
  const readme = await readFile('geo/README.md', 'utf8');
  const documented = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  await writeFile(
    path.join(home, 'nginx.conf'),
    `daemon off; worker_processes 2; pid ${home}/pid; error_log ${home}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  log_format sent '$body_bytes_sent'; access_log ${home}/sent.log sent;
  types { text/html html; text/javascript js mjs; text/css css; application/json json; font/woff2 woff2; }
  gzip on; gzip_types text/javascript text/css application/json;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${documented.replace('location /tiles/ {', `location /tiles/ { alias ${folder}/;`)}
    location /plain/ { alias ${folder}/; max_ranges 0; }
  }
}`,
  );
  const server = spawn('nginx', ['-p', home, '-c', `${home}/nginx.conf`], { env: PATH, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}/`;
  await answering(base, home);
  return {
    base,
    sent: async () => (await readFile(`${home}/sent.log`, 'utf8')).trim().split('\n').filter(Boolean).map(Number),
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await gone;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function answering(base: string, home: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`${base}is-there-anybody`);
      await writeFile(`${home}/sent.log`, '');
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error(`nginx does not answer: ${await readFile(`${home}/error.log`, 'utf8')}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
