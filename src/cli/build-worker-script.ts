/**
 * Builds `static/map/projection-worker.mjs` and `all-projections-worker.mjs`, which let MapLibre's workers project GeoJSON, the first
 * with the few projections that most maps need: `npm run build:worker`.
 * They must be modules whose address ends in `.mjs`: MapLibre 6.17 runs any other script through `eval`, which our policy forbids.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leavingOut } from '../build/lighter-packages.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

for (const [name, plugin] of [
  ['projection-worker', leavingOut()],
  ['all-projections-worker', leavingOut('../projs')],
] as const) {
  await build({
    entryPoints: [path('../lib/map/projection-worker.ts')],
    outfile: path(`../../static/map/${name}.mjs`),
    plugins: [plugin],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
  });
}
