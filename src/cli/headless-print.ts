import type { Browser, Page } from '@playwright/test';
import { UsageError } from './commands/usage-error.ts';
import { BROWSER_ARGS, presentBrowser } from './find-browser.ts';
import { HeadlessFiles } from './headless-files.ts';
import { servePrint, type PrintServer } from './headless-server.ts';
import { builtSite } from './headless-site.ts';
import type { DoorJob, DoorResult } from '#lib/ui/print/print-door.ts';

/** What the page is asked for; its addresses are this module's matter. */
export type HeadlessJob = DistributiveOmit<DoorJob, 'dataset' | 'out'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface HeadlessOptions {
  /** Folder of the dataset. */
  readonly dataset: string;
  /** The file to be written. */
  readonly out: string;
}

/**
 * Makes a sheet or an atlas with the page's own code in a headless Chromium, and writes it: whole, or not at all. Throws `UsageError` with
 * a sentence when that cannot be.
 */
export async function printHeadless(job: HeadlessJob, { dataset, out }: HeadlessOptions): Promise<void> {
  const executablePath = presentBrowser();
  if (executablePath === undefined) throw new UsageError(noBrowser());
  const files = await HeadlessFiles.create(out);
  try {
    const site = await builtSite(tell);
    const server = await servePrint({ site, dataset, receive: (suffix, bytes) => files.write(suffix, bytes) });
    try {
      const result = await inBrowser(executablePath, server, job);
      if (files.failure) throw files.failure;
      if ('sentence' in result) throw new UsageError(result.sentence);
    } finally {
      await server.close();
    }
    for (const path of await files.keep()) tell(path);
  } catch (error) {
    await files.drop();
    throw error;
  }
}

/** Progress is for the reader, and stdout for programs. */
function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function inBrowser(executablePath: string, server: PrintServer, job: HeadlessJob): Promise<DoorResult> {
  const browser = await launch(executablePath);
  try {
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 800, height: 600 } });
    return await ask(page, server.origin, { ...job, dataset: server.dataset, out: server.out });
  } finally {
    await browser.close();
  }
}

function noBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named) return `CHROMIUM names "${named}", where there is no browser.`;
  return 'No Chromium was found, which draws the map: install one, or name it with CHROMIUM=/path/to/chromium.';
}

async function launch(executablePath: string): Promise<Browser> {
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args: [...BROWSER_ARGS] }).catch((error: Error) => {
    const line = error.message.split('\n')[0] ?? '';
    throw new UsageError(`The Chromium at "${executablePath}" did not start: ${line}`);
  });
}

/** Puts the job to the page's print door and waits for its word. A page that dies is a sentence too. */
async function ask(page: Page, origin: string, job: DoorJob): Promise<DoorResult> {
  const died = new Promise<DoorResult>((resolve) => {
    page.on('crash', () =>
      resolve({
        sentence: 'The browser ran out of memory while drawing. Ask for a smaller paper or fewer dots an inch.',
      }),
    );
  });
  await page.exposeFunction('datelineTell', tell);
  await page.goto(`${origin}/print?door`);
  await page.waitForFunction(() => 'datelinePrint' in window, undefined, { timeout: 60_000 });
  const asked = page.evaluate((given) => window.datelinePrint?.(given), job);
  return (await Promise.race([asked, died])) ?? { sentence: 'The page gave no answer.' };
}
