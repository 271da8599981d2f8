import { chromium } from 'playwright';
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
const types = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  geojson: 'application/json',
};
const root = '/tmp/b/trial';
const server = createServer((q, s) => {
  let p = new URL(q.url, 'http://x').pathname;
  if (p === '/') p = '/index.html';
  if (!existsSync(root + p)) {
    s.writeHead(404).end();
    return;
  }
  s.writeHead(200, {
    'content-type': types[p.split('.').pop()] ?? 'application/octet-stream',
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:",
  }).end(readFileSync(root + p));
}).listen(0);
const port = server.address().port;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});
for (const spec of process.argv.slice(2)) {
  const [name, query, w, h, extra] = spec.split('|');
  const page = await browser.newPage({
    viewport: { width: +w || 1440, height: +h || 900 },
    deviceScaleFactor: +w < 500 ? 2 : 1,
  });
  page.on('console', (m) => console.log(name, m.type(), m.text().slice(0, 400)));
  page.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  const t = Date.now();
  const foreign = new Set();
  let bytes = 0;
  const got = [];
  page.on('request', (r) => {
    if (!r.url().startsWith(`http://localhost:${port}`) && !r.url().startsWith('blob') && !r.url().startsWith('data'))
      foreign.add(r.url());
  });
  page.on('response', async (r) => {
    try {
      const b = (await r.body()).length;
      bytes += b;
      got.push(`${r.url().split('/').pop()}:${b}`);
    } catch {}
  });
  await page.goto(`http://localhost:${port}/?${query}`);
  await page.waitForTimeout(4500);
  if (extra) console.log(name, 'eval', JSON.stringify(await page.evaluate(extra)));
  if (extra) await page.waitForTimeout(3000);
  await page.screenshot({ path: `/tmp/b/${name}.png` });
  console.log(name, 'bytes', bytes, 'foreign', [...foreign].join(' '), process.env.V ? got.join(' ') : '');
  await page.close();
}
await browser.close();
server.close();
