import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../static', import.meta.url)),
  worker: { format: 'es' },
  build: { outDir: '/tmp/b/trial', emptyOutDir: true },
  server: { fs: { allow: ['../..'] } },
});
