import { fileURLToPath } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What packages import and the page does without: whose import, of what, and what stands for it. */
const LIGHTER = [
  // The page has few projections at first, and fetches the others when a dataset names one.
  { by: 'proj4', of: '../projs', is: 'few-projections.ts' },
  // A dataset writes a projection as `+proj=...`, and nothing else comes to proj4.
  { by: 'proj4', of: 'wkt-parser', is: 'not-needed.ts' },
  { by: 'proj4', of: 'mgrs', is: 'not-needed.ts' },
  // For browsers without `DecompressionStream`; no browser that draws the map is without it.
  { by: 'pmtiles', of: 'fflate', is: 'not-needed.ts' },
] as const;

/** The file that stands for what a file imports; undefined where it gets what it asks for. */
export function lighter(of: string, importer: string): string | undefined {
  const found = LIGHTER.find((one) => one.of === of && importer.includes(`/node_modules/${one.by}/`));
  return found && here(found.is);
}

/** Leaves out of the page what packages bring and it never needs: less script before the first picture. */
export function lighterPackages(): Plugin {
  return {
    name: 'dateline-lighter-packages',
    enforce: 'pre',
    resolveId: (of, importer = '') => lighter(of, importer),
  };
}

/** The same for what esbuild bundles, but for what is `kept`. */
export function leavingOut(kept?: string): EsbuildPlugin {
  return {
    name: 'dateline-lighter-packages',
    setup: (bundling) => {
      bundling.onResolve({ filter: /./ }, ({ path: of, importer }) => {
        const path = of === kept ? undefined : lighter(of, importer);
        return path === undefined ? undefined : { path };
      });
    },
  };
}
