import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGS, presentBrowser } from '../../src/cli/find-browser.ts';

/** A browser as the tests use it: the installed Chromium, drawing in software where there is no graphics card. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = presentBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
}

const DRAWN = '[data-drawn="true"]';

/**
 * Opens an address in a page and gives the seconds from the start of the navigation until something in it says `data-drawn="true"`. The page notes
 * the moment itself: who asks from outside asks twice a second at last, which is a third of what is measured.
 */
export async function secondsUntilDrawn(page: Page, address: string): Promise<number> {
  await page.addInitScript((drawn) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(drawn)) return;
      performance.mark('drawn');
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] });
  }, DRAWN);
  await page.goto(address, { waitUntil: 'commit' });
  const mark = await page.waitForFunction(() => performance.getEntriesByName('drawn')[0]?.startTime, undefined, { polling: 50, timeout: 180_000 }); // prettier-ignore
  return ((await mark.jsonValue()) ?? NaN) / 1000;
}

/** A page in a window of its own that has seen nothing, without motion unless it is wanted. */
export async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  return context.newPage();
}
