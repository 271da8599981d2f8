import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGS, presentBrowser } from '../../src/cli/find-browser.ts';

/** A browser as the tests use it: the installed Chromium, drawing in software where there is no graphics card. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = presentBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}

/** A page in a window of its own that has seen nothing, without motion unless it is wanted. */
export async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  return context.newPage();
}
