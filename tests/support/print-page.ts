import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import type { Bench } from '../print/page/page.ts';

/** A page that holds the print room's modules and nothing else, and its server. */
export interface PrintPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens it on a port of its own. `prepare` runs before the page loads. */
export async function openPrintPage(browser: Browser, prepare?: (page: Page) => Promise<void>): Promise<PrintPage> {
  const server = await startServer();
  const page = await browser.newPage();
  await prepare?.(page);
  const port = (server.httpServer?.address() as { port: number }).port;
  await page.goto(`http://localhost:${port}/tests/print/page/index.html`, { timeout: 120_000 });
  await page.waitForFunction(() => 'bench' in window, undefined, { timeout: 120_000 });
  return {
    page,
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** Calls a function of the page. Its arguments and its answer are JSON. */
export function onBench<K extends keyof Bench>(
  page: Page,
  name: K,
  ...given: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> {
  return page.evaluate(
    ([key, list]) => {
      const { bench } = window as unknown as { bench: Record<string, (...more: unknown[]) => unknown> };
      return bench[key]?.(...list);
    },
    [name, given] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;
}

async function startServer(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'test-results/vite-print',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { entries: ['tests/print/page/page.ts'] },
  });
  return server.listen();
}
