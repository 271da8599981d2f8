import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const MAPLIBRE = 'node_modules/maplibre-gl/dist';

/** The files of a bare page that runs one script, by their paths under `/page/`: the script, and the workers MapLibre needs. */
export async function bundlePage(entry: string, nodePaths: readonly string[] = []): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    nodePaths: nodePaths.map(root),
    logLevel: 'error',
  });
  const text = (path: string): Promise<string> => readFile(root(path), 'utf8');
  return new Map([
    ['/page/index.html', '<!doctype html><body style="margin:0"><script type="module" src="/page/page.mjs"></script>'],
    ['/page/page.mjs', outputFiles[0]?.text ?? ''],
    ['/page/maplibre-gl-worker.mjs', await text(`${MAPLIBRE}/maplibre-gl-worker.mjs`)],
    ['/page/projection-worker.mjs', await text('static/map/projection-worker.mjs')],
  ]);
}
