/**
 * Builds `static/map/projection-worker.mjs`, which lets MapLibre's workers project GeoJSON: `npm run build:worker`.
 * It must be a module whose address ends in `.mjs`: MapLibre 6.17 runs any other script through `eval`, which our policy forbids.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

await build({
  entryPoints: [path('../lib/map/projection-worker.ts')],
  outfile: path('../../static/map/projection-worker.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'inline',
});
