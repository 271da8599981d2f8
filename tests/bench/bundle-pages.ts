import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lighterPackages } from '../../src/build/lighter-packages.ts';

const page = (name: string): string => fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url));
const html = (name: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title><style>html,body,#map{margin:0;height:100%}</style><div id="map"></div><script type="module" src="/bench/${name}.js"></script>`;

/** Pages of the bench, built as the site is: their files by the path at which they are to be served, `/bench/NAME.html` the page. */
export async function bundlePages(names: readonly string[]): Promise<Map<string, string | Uint8Array>> {
  const outDir = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/bench/',
    publicDir: false,
    plugins: [lighterPackages()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, page(name)])),
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const files = new Map<string, string | Uint8Array>(names.map((name) => [`/bench/${name}.html`, html(name)]));
  for (const file of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    files.set(`/bench/${path.slice(outDir.length + 1)}`, readFileSync(path));
  }
  await rm(outDir, { recursive: true });
  return files;
}
