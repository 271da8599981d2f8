import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { bundlePage } from '../support/bundle-page.ts';
import type { Moment, Opened, RoutesPage } from '../support/routes-page/page.ts';

export type Pixel = readonly [number, number];
export type Rgb = readonly [number, number, number];
const PICTURES = fileURLToPath(new URL('../../reports/visual/', import.meta.url));

/** A picture that a program looks at. */
export class Shot {
  readonly png: PNG;
  readonly bytes: Buffer;
  constructor(address: string) {
    this.bytes = Buffer.from(address.split(',')[1] ?? '', 'base64');
    this.png = PNG.sync.read(this.bytes);
  }
  at([x, y]: Pixel): Rgb {
    const { width, data } = this.png;
    const from = (Math.floor(y) * width + Math.floor(x)) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  }
  /** How many pixels are of a kind. */
  count(isLike: (rgb: Rgb) => boolean): number {
    let count = 0;
    for (let y = 0; y < this.png.height; y++)
      for (let x = 0; x < this.png.width; x++) if (isLike(this.at([x, y]))) count++;
    return count;
  }
  keep(name: string): this {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(`${PICTURES}${name}.png`, this.bytes);
    return this;
  }
}

/** The hue of the routes' actor, and not the white ground, the casing or the ink. */
export const isRoute = ([red, green, blue]: Rgb): boolean => blue - red > 20 && blue - green > 20;

let files: Promise<Map<string, string>> | undefined;

/** Speaks to the page of `tests/support/routes-page`. */
export class RoutesReader {
  constructor(readonly page: Page) {}

  async start(): Promise<void> {
    files ??= bundlePage(fileURLToPath(new URL('../support/routes-page/page.ts', import.meta.url)));
    const served = await files;
    await this.page.route('**/page/*', (asked) => {
      const body = served.get(new URL(asked.request().url()).pathname) ?? '';
      const contentType = asked.request().url().endsWith('.html') ? 'text/html' : 'text/javascript';
      return asked.fulfill({ body, contentType });
    });
    await this.page.goto('/page/index.html');
    await this.page.waitForFunction(() => 'page' in window);
  }

  open = (options: Opened): Promise<void> => this.#call('open', options);
  shot = async (moment: Moment): Promise<Shot> => new Shot(await this.#call<string>('shot', moment));
  project = (at: Pixel): Promise<Pixel> => this.#call('project', at);
  near = (at: Pixel, reach: number): Promise<string[]> => this.#call('near', at, reach);
  setRatio = (ratio: number): Promise<void> => this.#call('setRatio', ratio);
  async loseAndRestore(): Promise<void> {
    await this.#call('lose');
    await this.#call('restore');
  }
  close = (): Promise<void> => this.#call('close');

  #call<T>(name: keyof RoutesPage, ...given: unknown[]): Promise<T> {
    return this.page.evaluate(
      ([key, list]) =>
        (window as unknown as { page: Record<string, (...more: unknown[]) => unknown> }).page[key]?.(...list),
      [name, given] as [string, unknown[]],
    ) as Promise<T>;
  }
}
