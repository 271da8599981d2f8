import { expect, type CDPSession } from '@playwright/test';
import { Reader } from './driver.ts';
import { largestShare, sample } from './pixels.ts';

/** Where the camera is, as the address says it; undefined while it is the view's own. */
export interface Seen {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

type Point = readonly [x: number, y: number];

/** What a reader does with the map by mouse, fingers and keys. */
export class MapReader extends Reader {
  #fingers: CDPSession | undefined;

  /** The camera once the reader has moved it: the address follows a moment after the map. */
  async movedCamera(): Promise<Seen> {
    let seen: Seen | undefined;
    await expect(async () => expect((seen = await this.camera())).toBeDefined()).toPass({ timeout: 20_000 });
    return seen!;
  }

  /** The camera, after the address has followed. */
  async camera(): Promise<Seen | undefined> {
    await this.seeMapDrawn();
    const at = (await this.address()).get('at');
    if (!at) return undefined;
    const [lon = NaN, lat = NaN, zoom = NaN, bearing = 0, pitch = 0] = at.split(',').map(Number);
    return { lon, lat, zoom, bearing, pitch };
  }

  async seeOwnCamera(): Promise<void> {
    await expect(async () => expect(await this.camera()).toBeUndefined()).toPass({ timeout: 15_000 });
  }

  /** A point of the map, from its middle, CSS pixels of the window. */
  async point(dx = 0, dy = 0): Promise<Point> {
    const box = await this.page.getByTestId('map').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    return [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy];
  }

  /** Takes the map, about its middle unless told where, moves it, and holds it still before letting go, so that it does not glide on. */
  async drag(
    dx: number,
    dy: number,
    button: 'left' | 'right' = 'left',
    from: Point = [-dx / 2, -dy / 2],
  ): Promise<void> {
    const [x, y] = await this.point(...from);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down({ button });
    for (let i = 1; i <= 4; i++) {
      await this.page.mouse.move(x + (dx * i) / 4, y + (dy * i) / 4);
      // A hand is slower than a program, and the map answers once a frame.
      await this.page.waitForTimeout(60);
    }
    await this.page.waitForTimeout(200);
    await this.page.mouse.up({ button });
    await this.#frames();
  }

  /** Until the page has drawn what it was told: the map takes a gesture in at the next frame. */
  async #frames(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
  }

  /** Moves fingers along straight lines, all at once. */
  async touch(paths: readonly (readonly [from: Point, to: Point])[], steps = 6): Promise<void> {
    const fingers = (this.#fingers ??= await this.page.context().newCDPSession(this.page));
    const points = (share: number) =>
      paths.map(([from, to], id) => ({
        id,
        x: from[0] + (to[0] - from[0]) * share,
        y: from[1] + (to[1] - from[1]) * share,
      }));
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    for (let i = 1; i <= steps; i++) {
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(i / steps) });
      // A hand is slower than a program, and the map answers once a frame.
      await this.page.waitForTimeout(30);
    }
    await this.page.waitForTimeout(150);
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async tap(at: Point): Promise<void> {
    await this.page.touchscreen.tap(at[0], at[1]);
  }

  /** What a pixel covers at the middle of the map, by its own scale bar. */
  async kmPerPixel(): Promise<number> {
    const bar = this.page.getByTestId('scale-bar');
    const [, number = '', unit] = /([\d,]+) (km|m)/.exec((await bar.textContent()) ?? '') ?? [];
    const width = (await bar.locator('.bar').boundingBox())?.width ?? NaN;
    return Number(number.replace(',', '')) / (unit === 'm' ? 1000 : 1) / width;
  }

  /** Folds the legend, so that the whole map is in reach. */
  async foldLegend(): Promise<void> {
    const button = this.page.getByTestId('legend').getByRole('button').first();
    if ((await button.getAttribute('aria-expanded')) === 'true') await button.click();
  }

  /** Gives the map the focus, as Tab does. */
  async focusMap(): Promise<void> {
    await this.page.getByTestId('map').locator('canvas').first().focus();
  }

  /** The map shows more than one colour. */
  async seeGround(where: string): Promise<void> {
    const picture = await sample(this.page.getByTestId('map'));
    expect(picture.colours.size, `${where}: no picture`).toBeGreaterThan(4);
    expect(largestShare(picture), `${where}: blank`).toBeLessThan(0.995);
  }
}
