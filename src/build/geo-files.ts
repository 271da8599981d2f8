import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { refusal } from './refusal.ts';

/** Every file below a folder, as paths relative to it. */
function filesBelow(folder: string, top = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path, top) : [relative(top, path)];
  });
}

/**
 * Brings `geo/` into the static build as files, and refuses to build a dataset with an error;
 * serves the files while developing: a page fetches datasets, it never bundles them.
 */
export function geoFiles(folder: string): Plugin {
  return {
    name: 'dateline-geo-files',
    async buildStart() {
      // Once a build, and never while developing: there the page itself tells what is wrong.
      if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
      const sentence = await refusal(folder);
      if (sentence !== undefined) this.error(sentence);
    },
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
