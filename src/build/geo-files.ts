import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Every file below a folder, as paths relative to it. */
function filesBelow(folder: string, top = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path, top) : [relative(top, path)];
  });
}

/** Brings `geo/` into the static build as files, and serves it while developing: a page fetches datasets, it never bundles them. */
export function geoFiles(folder: string): Plugin {
  return {
    name: 'dateline-geo-files',
    configureServer(server) {
      server.middlewares.use('/geo', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const path = join(folder, name);
        if (relative(folder, path).startsWith('..') || !statSync(path, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(readFileSync(path));
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const file of filesBelow(folder)) {
        if (/\.(json|geojson)$/.test(file)) {
          this.emitFile({ type: 'asset', fileName: `geo/${file}`, source: readFileSync(join(folder, file)) });
        }
      }
    },
  };
}
