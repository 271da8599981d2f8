import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Route } from '@playwright/test';
import { Reader } from './driver.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const SIZES = [
  ['wide', 1440, 900],
  ['narrow', 375, 812],
] as const;

/** A folder of `tests/fixtures`, as `datasets/good`. */
export function fixture(path: string): string {
  return `${FIXTURES}${path}`;
}

/** What a reader does with other people's data, and sees when something fails. */
export class DataReader extends Reader {
  /** Goes to an address without expecting a map. */
  async visit(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
  }

  /** Puts a fixture on this site, or on another host, under `geo/<name>/`. Files in `hung` never come; those in `texts` are other. */
  async publish(name: string, folder: string, more: Published = {}): Promise<void> {
    const { hung = [], texts = {}, origin = '**' } = more;
    await this.page.route(`${origin}/geo/${name}/**`, (route: Route) => {
      const file = decodeURIComponent(new URL(route.request().url()).pathname).split(`/geo/${name}/`)[1] ?? '';
      if (hung.includes(file)) return;
      const path = `${fixture(folder)}/${file}`;
      const body = texts[file] ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill(
        body === undefined ? { status: 404, headers } : { body, headers, contentType: 'application/json' },
      );
    });
  }

  asksOf(host: string): string[] {
    return this.requests.filter((url) => new URL(url).host === host);
  }

  async chooseFolder(path: string): Promise<void> {
    await this.page.getByLabel('Choose a folder').setInputFiles(path);
  }

  async chooseFiles(...files: Parameters<Locator['setInputFiles']>[0][]): Promise<void> {
    await this.page.getByLabel('Choose files').setInputFiles(files.flat() as string[]);
  }

  /** Opens the dialog for other data from the story. */
  async askForOtherData(): Promise<void> {
    await this.pressButton('Open other data');
  }

  /** Drops files with these names and texts on the page. */
  async drop(files: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(dropped)) dataTransfer.items.add(new File([text], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, files);
  }

  async seeTitle(text: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(text);
  }

  /** What the page says is lost, and of what. */
  losses(): Locator {
    return this.page.getByTestId('problems');
  }

  notOpened(): Locator {
    return this.page.getByTestId('not-opened');
  }

  mapMissing(): Locator {
    return this.page.getByTestId('map-missing');
  }

  failures(): Locator {
    return this.page.getByTestId('failure');
  }

  /** Makes a picture of the state in both sizes and both themes, in `reports/pictures`; nothing may overflow. */
  async picture(state: string): Promise<void> {
    for (const [size, width, height] of SIZES) {
      await this.page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await this.page.emulateMedia({ colorScheme });
        // Colours and labels of the map fade over.
        await this.page.waitForTimeout(900);
        await this.page.screenshot({ path: `reports/pictures/state-${state}-${size}-${colorScheme}.png` });
      }
      const over = await this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${state} is wider than the window`).toBe(0);
    }
    await this.page.setViewportSize({ width: 1440, height: 900 });
    await this.page.emulateMedia({ colorScheme: 'light' });
  }
}

export interface Published {
  readonly hung?: readonly string[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly origin?: string;
}

/** A server on another port that sends `dataset.json` without end and without saying how long it is. */
export async function endlessServer(): Promise<{ url: string; sent: () => number; close: () => void }> {
  const piece = Buffer.alloc(4 * 1024 * 1024, ' ');
  let sent = 0;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' });
    const more = (): void => {
      if (response.destroyed) return;
      sent += piece.length;
      response.write(piece, () => setTimeout(more, 0));
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/data/`,
    sent: () => sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
