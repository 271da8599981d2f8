import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './src/cli/find-browser.ts';

const port = Number(process.env['PORT'] ?? 4179);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS },
    viewport: { width: 1440, height: 900 },
    // Without a graphics card a route that flows takes the whole machine; what is about motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    // What cannot be pressed is told by what stands in its way, not by the end of the whole test.
    actionTimeout: 45_000,
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
