import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { geoFiles } from './src/build/geo-files.ts';

export default defineConfig({
  plugins: [sveltekit(), geoFiles(fileURLToPath(new URL('geo', import.meta.url)))],
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'tests/{geo,clock}/**/*.test.ts'],
    environment: 'node',
  },
});
