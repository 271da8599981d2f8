import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `npm run visual`: pictures for looking at, in reports/visual with a page that shows them all; some minutes long, so not part of `npm test`. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: /cases\.ts$/,
  // Up to six pictures a test, on a machine that may be busy.
  timeout: 600_000,
  outputDir: '../../test-results',
  reporter: [['list']],
  globalTeardown: './contact-sheet.ts',
  webServer: { ...base.webServer, cwd: '../..' } as NonNullable<typeof base.webServer>,
});
