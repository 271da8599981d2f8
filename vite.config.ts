import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { geoFiles } from './src/build/geo-files.ts';
import { lighterPackages } from './src/build/lighter-packages.ts';

export default defineConfig({
  plugins: [sveltekit(), geoFiles(fileURLToPath(new URL('geo', import.meta.url))), lighterPackages()],
  worker: { format: 'es' },
  resolve: {
    alias: ['node-fetch', 'sync-fetch'].map((find) => ({
      find,
      replacement: fileURLToPath(new URL('src/build/no-fetch.ts', import.meta.url)),
    })),
  },
  // The page's fonts are the map's, which lie in `static/`.
  server: { fs: { allow: ['static'] } },
  test: {
    include: ['src/**/*.test.ts', 'tests/{cli,clock,geo,labels,print,serving}/**/*.test.ts'],
    environment: 'node',
    // Much of the time goes to programs that tests start and wait for: two at a time, also where there are two processors.
    maxWorkers: 2,
    // Property tests try thousands of inputs, and the machine may be busy with others.
    testTimeout: 60_000,
  },
});
